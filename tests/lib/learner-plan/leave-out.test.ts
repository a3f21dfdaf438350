import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	leaveOut,
	omitted,
	planLimits,
	readKeptPlan,
	restore,
	takeBackIn,
	unrestore,
	writeKeptPlan
} from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

const plan = keptPlan({ leftOut: ['shelve', 'pull-holds'], restored: ['shelve'] });

describe('leaveOut', () => {
	it('leaves one step more out', () => {
		expect(leaveOut(plan, 'log-in')).toEqual({
			...plan,
			leftOut: ['shelve', 'pull-holds', 'log-in']
		});
	});

	it('leaves a step out anew that the learner took back in', () => {
		expect(omitted(leaveOut(plan, 'shelve'))).toEqual(['shelve', 'pull-holds']);
	});

	it.each(['pull-holds', '__proto__', 'No id'])(
		'is the plan itself where it is left out already, and for what is no id: %s',
		(need) => {
			expect(leaveOut(plan, need)).toBe(plan);
		}
	);

	it('leaves out as many as a plan takes', () => {
		const leftOut = Array.from({ length: planLimits.ids }, (_, at) => `need-${at}`);
		const full = keptPlan({ leftOut });
		expect(leaveOut(full, 'one-more')).toBe(full);
	});
});

describe('takeBackIn', () => {
	it('takes a step off the list', () => {
		expect(takeBackIn(plan, 'pull-holds')).toEqual({ ...plan, leftOut: ['shelve'] });
		expect(takeBackIn(plan, 'log-in')).toBe(plan);
	});
});

describe('restore', () => {
	it('takes a step back in and leaves the list of the helper as it is', () => {
		expect(restore(plan, 'pull-holds')).toEqual({ ...plan, restored: ['shelve', 'pull-holds'] });
	});

	it.each(['shelve', 'log-in'])(
		'is the plan itself where the step is back, or was never left out: %s',
		(need) => {
			expect(restore(plan, need)).toBe(plan);
		}
	);
});

describe('unrestore', () => {
	it('leaves the step out as the helper did', () => {
		expect(unrestore(plan, 'shelve')).toEqual({ ...plan, restored: [] });
		expect(unrestore(plan, 'pull-holds')).toBe(plan);
	});
});

describe('omitted', () => {
	it('names what is left out and was not taken back in', () => {
		expect(omitted(plan)).toEqual(['pull-holds']);
		expect(omitted(restore(plan, 'pull-holds'))).toEqual([]);
	});

	it('follows every choice, and each can be undone, in any plan', () => {
		fc.assert(
			fc.property(anyKeptPlan(), (plan) => {
				const out = leaveOut(plan, 'a-step');
				const back = restore(out, 'a-step');
				expect(omitted(out)).toEqual([...omitted(plan), 'a-step']);
				expect(omitted(back)).toEqual(omitted(plan));
				expect(unrestore(back, 'a-step')).toEqual(out);
				expect(takeBackIn(out, 'a-step')).toEqual(plan);
				expect(readKeptPlan(writeKeptPlan(back))).toEqual({ plan: back });
			})
		);
	});
});
