import { describe, expect, it } from 'vitest';
import { refuseUnfit } from '../../../../src/lib/study/session/refuse-unfit.ts';
import type { EventDraft } from '../../../../src/lib/study/index.ts';

const giveUp: EventDraft = {
	actor: 'participant',
	type: 'giveup',
	attemptId: 'a1',
	data: { by: 'participant' }
};

describe('what is written down', () => {
	it('is what the reader of recordings takes', () => {
		expect(refuseUnfit({ events: [giveUp] })).toEqual({ events: [giveUp] });
		expect(refuseUnfit({ refusal: 'No.' })).toEqual({ refusal: 'No.' });
	});

	it('has no field besides those of its kind, and no attempt of another form', () => {
		const data = { by: 'participant', userAgent: 'Mozilla/5.0' } as const;
		expect(refuseUnfit({ events: [{ ...giveUp, data }] })).toEqual({
			refusal: 'This does not fit into a recording: giveup has the unknown field “userAgent”.'
		});
		expect(refuseUnfit({ events: [{ ...giveUp, attemptId: 'ann' }] })).toEqual({
			refusal: 'This does not fit into a recording: It.attemptId is not the id of an attempt.'
		});
	});

	it('is refused as a whole where one event of several does not fit', () => {
		const gap: EventDraft = { actor: 'system', type: 'clock.gap', data: { ms: Number.NaN } };
		expect(refuseUnfit({ events: [giveUp, gap] })).toHaveProperty('refusal');
	});
});
