import { describe, expect, it } from 'vitest';
import { packSeen, unpackSeen } from '../../../src/lib/learner-plan/pack-seen.ts';
import type { SeenStep } from '../../../src/lib/learner-plan/index.ts';

const seen: readonly SeenStep[] = [
	{ need: 'a', stage: 'first-week', wording: 'wAa1', resources: ['r0001', 'r0002'] },
	{ need: 'b', stage: 'first-quarter', wording: 'wBb2', resources: [] },
	{ need: 'c', stage: 'as-needed', wording: 'wCc3', resources: ['r0003'] }
];

describe('packSeen', () => {
	it('puts alike parts side by side', () => {
		expect(packSeen(seen)).toEqual(['wqn', '4wAa1wBb2wCc3', '1201', '5r0001r0002r0003']);
	});
});

describe('unpackSeen', () => {
	it('gives the steps back to their needs', () => {
		expect(unpackSeen(packSeen(seen), ['a', 'b', 'c', 'beside'])).toEqual(seen);
	});

	it('gives back steps with more resources than a digit counts, and marks of other lengths', () => {
		const many = Array.from({ length: 40 }, (_, at) => `r${at}`);
		const odd: readonly SeenStep[] = [
			{ need: 'a', stage: 'first-month', wording: 'x', resources: many },
			{ need: 'b', stage: 'first-month', wording: 'yy', resources: ['z'] }
		];
		expect(unpackSeen(packSeen(odd), ['a', 'b'])).toEqual(odd);
	});

	it('leaves open what is not there', () => {
		expect(unpackSeen(['w?', '', '', ''], ['a'])).toEqual([
			{ need: 'a', stage: 'first-week', wording: undefined, resources: [] },
			{ need: undefined, stage: undefined, wording: undefined, resources: [] }
		]);
	});
});
