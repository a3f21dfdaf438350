import { afterEach, describe, expect, it } from 'vitest';
import { openStudyChannel, type StudyMessage } from '../../../src/lib/platform/study-channel.ts';

const opened: BroadcastChannel[] = [];
const open = () => {
	const channel = new BroadcastChannel('a test');
	opened.push(channel);
	return channel;
};
afterEach(() => opened.splice(0).forEach((channel) => channel.close()));

describe('the way between a participant’s window and a console', () => {
	it('carries messages of a study, and nothing that is none', async () => {
		const [here, there] = [openStudyChannel(open), openStudyChannel(open)];
		const heard: StudyMessage[] = [];
		const both = new Promise<void>((resolve) => {
			there.listen((message) => {
				heard.push(message);
				if (message.says === 'gone') resolve();
			});
		});
		here.tell({ says: 'ask', sessionCode: 'ABCDEF' });
		opened[0]?.postMessage('leave');
		opened[0]?.postMessage({ says: 'something else' });
		here.tell({ says: 'gone', sessionId: 's' });
		await both;
		expect(heard.map(({ says }) => says)).toEqual(['ask', 'gone']);
	});

	it('is silent where a browser refuses it', () => {
		const channel = openStudyChannel(() => {
			throw new DOMException('No.', 'SecurityError');
		});
		expect(() => channel.tell({ says: 'ask', sessionCode: 'ABCDEF' })).not.toThrow();
		channel.listen(() => undefined)();
		channel.close();
	});
});
