import { describe, expect, it } from 'vitest';
import { countMarks } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, marksAt } from '../../support/kept-plan-builder.ts';

const plan = keptPlan({
	marks: marksAt('2026-11-23T19:04Z', {
		'log-in': 'done',
		'check-out': 'done',
		'pull-holds': 'doing',
		shelve: 'known',
		reserves: 'not-for-me',
		gone: 'done'
	})
});

describe('countMarks', () => {
	it('counts each mark for itself, over the steps of the list alone', () => {
		const needs = ['log-in', 'check-out', 'pull-holds', 'shelve', 'reserves', 'new', 'constructor'];
		expect(countMarks(plan, needs)).toEqual({
			steps: 7,
			done: 2,
			doing: 1,
			known: 1,
			notForMe: 1
		});
	});

	it('counts a step once, however often it is named', () => {
		expect(countMarks(plan, ['log-in', 'log-in'])).toMatchObject({ steps: 1, done: 1 });
	});

	it('counts nothing where there are no steps', () => {
		expect(countMarks(plan, [])).toEqual({ steps: 0, done: 0, doing: 0, known: 0, notForMe: 0 });
	});
});
