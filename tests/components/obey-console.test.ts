import { expect, it } from 'vitest';
import { obeyConsole } from '$lib/components/study/obey-console.ts';
import type { LiveSession } from '$lib/platform/run-session.ts';
import type { StudyMessage } from '$lib/platform/study-channel.ts';
import type { Command } from '$lib/study/index.ts';

const live = {
	run: { header: { sessionCode: 'ABCDEF', sessionId: 's' } }
} as unknown as LiveSession;

it('answers each order of a console: that it was done, or why it was not', async () => {
	const told: StudyMessage[] = [];
	let hear: (message: StudyMessage) => void = () => undefined;
	const channel = {
		tell: (message: StudyMessage) => void told.push(message),
		listen: (listener: typeof hear) => ((hear = listener), () => undefined),
		close: () => undefined
	};
	const obey = async (command: Command): Promise<string | undefined> => {
		if (command.do === 'withdraw') throw new Error('broken');
		return command.do === 'close' ? 'Not now.' : undefined;
	};
	obeyConsole(channel, { live, obey });
	for (const command of [{ do: 'drop-tasks' }, { do: 'close' }, { do: 'withdraw' }] as const) {
		hear({ says: 'order', sessionId: 's', orderId: command.do, command });
	}
	hear({ says: 'order', sessionId: 'another', orderId: 'x', command: { do: 'close' } });
	await new Promise((resolve) => setTimeout(resolve));
	expect(told.slice(1)).toEqual([
		{ says: 'answer', sessionId: 's', orderId: 'drop-tasks' },
		{ says: 'answer', sessionId: 's', orderId: 'close', refusal: 'Not now.' },
		{
			says: 'answer',
			sessionId: 's',
			orderId: 'withdraw',
			refusal: 'The participant’s window could not do this.'
		}
	]);
});
