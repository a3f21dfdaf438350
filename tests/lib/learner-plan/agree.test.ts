import { describe, expect, it } from 'vitest';
import { agree } from '../../../src/lib/learner-plan/index.ts';
import type { KeptPlan, SeenStep } from '../../../src/lib/learner-plan/index.ts';

const seen: SeenStep[] = [
	{ need: 'decode-terms', stage: 'first-week', wording: 'AAAA', resources: ['BBBBB'] }
];
const kept: KeptPlan = {
	id: 'plan-1',
	name: '',
	words: ['new-employee'],
	keeper: 'learner',
	prepared: false,
	made: '2026-11-23',
	greeting: '',
	marks: { 'decode-terms': { is: 'done', at: '2026-11-23T19:04Z' } },
	notes: [],
	leftOut: [],
	restored: [],
	seen: []
};

describe('agree', () => {
	it('takes the steps as seen and leaves everything else as it was', () => {
		expect(agree(kept, seen)).toEqual({ ...kept, seen });
	});

	it('gives the same plan back where nothing changed', () => {
		const agreed = agree(kept, seen);
		expect(agree(agreed, structuredClone(seen))).toBe(agreed);
	});
});
