import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	markOf,
	planLimits,
	readKeptPlan,
	setMark,
	writeKeptPlan
} from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, marksAt } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

const at = '2026-11-23T19:04Z';
const plan = keptPlan({ marks: marksAt(at, { 'log-in': 'doing' }) });

describe('setMark', () => {
	it('marks a step beside the others', () => {
		const marked = setMark(plan, { need: 'check-out', is: 'known', at });
		expect(marked).toEqual({
			...plan,
			marks: marksAt(at, { 'log-in': 'doing', 'check-out': 'known' })
		});
		expect(plan.marks).not.toHaveProperty('check-out');
	});

	it('puts another mark in the place of the one before', () => {
		const marked = setMark(plan, { need: 'log-in', is: 'done', at: '2026-11-30T08:00Z' });
		expect(marked.marks).toEqual(marksAt('2026-11-30T08:00Z', { 'log-in': 'done' }));
	});

	it('takes a mark away', () => {
		expect(setMark(plan, { need: 'log-in', is: undefined, at }).marks).toEqual({});
	});

	it.each([
		{ need: 'log-in', is: 'doing', at: '2026-12-01T00:00Z' },
		{ need: 'check-out', is: undefined, at },
		{ need: '__proto__', is: 'done', at },
		{ need: '', is: 'done', at },
		{ need: 'a'.repeat(81), is: 'done', at }
	] as const)('is the plan itself where that says nothing new: %j', (mark) => {
		expect(setMark(plan, mark)).toBe(plan);
	});

	it.each([
		['2026-11-23T19:04:59.999Z', at],
		['2026-11-23T19:04Z', at],
		['2026-11-23T19:04+02:00', '2026-11-23T17:04Z'],
		['no time', '1970-01-01T00:00Z'],
		['+010000-01-01T00:00:00.000Z', '1970-01-01T00:00Z']
	])('keeps the time to the minute, and never one that cannot be read: %s', (given, kept) => {
		const { marks } = setMark(keptPlan(), { need: 'log-in', is: 'done', at: given });
		expect(marks).toEqual(marksAt(kept, { 'log-in': 'done' }));
	});

	it('marks steps whose ids every object answers', () => {
		const marked = setMark(keptPlan(), { need: 'constructor', is: 'done', at });
		expect(markOf(marked, 'constructor')).toEqual({ is: 'done', at });
	});

	it('marks all steps of a plan of sixty and of as many as a plan takes, and then no more', () => {
		const needs = Array.from({ length: planLimits.ids + 1 }, (_, number) => `need-${number}`);
		const full = needs.reduce((plan, need) => setMark(plan, { need, is: 'done', at }), keptPlan());
		expect(Object.keys(full.marks)).toEqual(needs.slice(0, -1));
		expect(readKeptPlan(writeKeptPlan(full))).toEqual({ plan: full });
		expect(setMark(full, { need: 'need-0', is: 'known', at })).not.toBe(full);
	});

	it('changes the mark of no other step, and gives a plan that reads back', () => {
		const marks = fc.constantFrom('done', 'doing', 'known', 'not-for-me', undefined);
		fc.assert(
			fc.property(anyKeptPlan(), marks, fc.string(), (plan, is, odd) => {
				const needs = [...Object.keys(plan.marks).slice(0, 3), 'constructor', odd];
				for (const need of needs) {
					const marked = setMark(plan, { need, is, at });
					const others = (one: typeof plan) =>
						Object.entries(one.marks).filter(([id]) => id !== need);
					expect(others(marked)).toEqual(others(plan));
					expect(readKeptPlan(writeKeptPlan(marked))).toEqual({ plan: marked });
				}
			})
		);
	});
});
