import { describe, expect, it } from 'vitest';
import { sayCount, sayMark } from '../../../src/lib/learner-plan/index.ts';

const none = { steps: 21, done: 0, doing: 0, known: 0, notForMe: 0 };
const some = { steps: 21, done: 8, doing: 1, known: 3, notForMe: 2 };

describe('sayCount', () => {
	it('says each mark for itself and mixes none', () => {
		expect(sayCount(some)).toBe('8 of 21 done, 3 you knew, 2 not for you, 1 under way');
	});

	it('leaves out what nobody marked, but for what is done', () => {
		expect(sayCount(none)).toBe('0 of 21 done');
		expect(sayCount({ ...none, notForMe: 2 })).toBe('0 of 21 done, 2 not for you');
	});

	it('says to a helper that it is somebody else who knew', () => {
		expect(sayCount(some, 'helper')).toBe(
			'8 of 21 done, 3 known before, 2 not for them, 1 under way'
		);
	});
});

describe('sayMark', () => {
	it('says to the learner what they said', () => {
		const says = (['done', 'doing', 'known', 'not-for-me'] as const).map((mark) =>
			sayMark(mark, 'learner')
		);
		expect(says).toEqual([
			'You marked this done',
			'You are doing this',
			'You know this',
			'Not for you'
		]);
	});

	it('says to a helper what the newcomer said', () => {
		const says = (['done', 'doing', 'known', 'not-for-me'] as const).map((mark) =>
			sayMark(mark, 'helper')
		);
		expect(says).toEqual([
			'Marked done by the newcomer',
			'The newcomer is doing this',
			'The newcomer knows this',
			'Not for the newcomer'
		]);
	});
});
