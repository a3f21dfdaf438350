import { describe, expect, it } from 'vitest';
import { markOf } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, marksAt } from '../../support/kept-plan-builder.ts';

describe('markOf', () => {
	it('gives the mark of a step and when it was set', () => {
		const plan = keptPlan({ marks: marksAt('2026-11-23T19:04Z', { 'log-in': 'done' }) });
		expect(markOf(plan, 'log-in')).toEqual({ is: 'done', at: '2026-11-23T19:04Z' });
	});

	it.each(['check-out', 'constructor', 'valueof', '__proto__', 'toString'])(
		'gives none for a step that has none: %s',
		(need) => {
			expect(markOf(keptPlan(), need)).toBeUndefined();
		}
	);
});
