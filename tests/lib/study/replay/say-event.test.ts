import { describe, expect, it } from 'vitest';
import { sayEvent } from '../../../../src/lib/study/replay/say-event.ts';
import { aList, searched, tell } from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';

function say(told: Told) {
	const [event] = aList(told);
	return event && sayEvent(event)?.says;
}
const unsaid = { qId: 'q', length: '6-15', nResults: 0, topIds: [], weak: false } as const;

describe('sayEvent', () => {
	it.each([
		[searched(1, 'lost item', 0), 'Searched “lost item”, results: 0'],
		[tell(1, 'search.submit', unsaid), 'Searched (words not kept), results: 0'],
		[tell(1, 'assist', { level: 2 }), 'Hint given'],
		[tell(1, 'giveup', { by: 'timeout' }), 'Given up since the time was up'],
		[tell(1, 'seq.why', { text: 'Two words.' }), 'Said of it: Two words.'],
		[tell(1, 'page.hidden', { cause: 'external' }), 'Left for the resource'],
		[
			tell(1, 'answer.change', { questionId: 'q', from: ['a'], to: ['b'] }),
			'Changed the answer from a to b'
		],
		[tell(1, 'verdict', { outcome: 'near', reason: 'Close.' }), 'Judged as near: Close.']
	])('tells an event as a sentence', (told, sentence) => {
		expect(say(told)).toBe(sentence);
	});

	it('says nothing of the machinery', () => {
		expect(say(tell(1, 'segment.start', { reload: false }))).toBeUndefined();
		expect(say(tell(1, 'undo', { seq: 1 }))).toBeUndefined();
	});
});
