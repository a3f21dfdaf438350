import { describe, expect, it } from 'vitest';
import { makePlan, readKeptPlan, writeKeptPlan } from '../../../src/lib/learner-plan/index.ts';

const begin = {
	id: 'n3f0a1c2b4d5e',
	words: ['new-employee', 'scts'],
	keeper: 'helper',
	made: '2026-11-23',
	seen: [{ need: 'log-in', stage: 'first-week', wording: 'aB3_', resources: ['AAAAA'] }]
} as const;

describe('makePlan', () => {
	it('makes a plan that nobody wrote anything into', () => {
		expect(makePlan(begin)).toEqual({
			...begin,
			name: '',
			prepared: false,
			greeting: '',
			marks: {},
			notes: [],
			leftOut: [],
			restored: []
		});
	});

	it('makes a plan that reads back', () => {
		const plan = makePlan(begin);
		expect(readKeptPlan(writeKeptPlan(plan))).toEqual({ plan });
	});
});
