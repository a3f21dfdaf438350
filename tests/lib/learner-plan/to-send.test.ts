import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptPlan, toSend, writeKeptPlan } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, marksAt, stepNote } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

describe('toSend', () => {
	it('gives a helper’s plan to the learner: prepared, without marks, with the helper’s words alone', () => {
		const plan = keptPlan({
			keeper: 'helper',
			name: 'Circulation desk',
			start: '2026-11-30',
			greeting: 'Welcome!',
			marks: marksAt('2026-11-23T19:04Z', { 'log-in': 'done' }),
			notes: [stepNote('n1', { by: 'helper' }), stepNote('n2')],
			leftOut: ['shelve']
		});
		const notes = [stepNote('n1', { by: 'helper' })];
		const sent = { ...plan, keeper: 'learner', prepared: true, marks: {}, notes };
		expect(toSend(plan)).toEqual(sent);
		expect(plan.marks).toHaveProperty('log-in');
	});

	it('gives a learner’s plan as it is', () => {
		const plan = keptPlan({ marks: marksAt('2026-11-23T19:04Z', { 'log-in': 'done' }) });
		expect(toSend(plan)).toBe(plan);
	});

	it('gives a plan that reads back, and the same when it is sent on', () => {
		fc.assert(
			fc.property(anyKeptPlan(), (plan) => {
				const sent = toSend(plan);
				expect(sent.keeper).toBe('learner');
				expect(toSend(sent)).toBe(sent);
				expect(readKeptPlan(writeKeptPlan(sent))).toEqual({ plan: sent });
			})
		);
	});
});
