import { describe, expect, it } from 'vitest';
import { callPlan, counted, sayContents, sayOwner } from '$lib/components/say-plan.ts';
import { keptPlan, marksAt, stepNote } from '../support/kept-plan-builder.ts';

describe('what is said of a plan', () => {
	it('is its name, or its day where it has none', () => {
		expect(callPlan(keptPlan({ name: 'Front desk' }))).toBe('Front desk');
		expect(callPlan(keptPlan())).toBe('The plan of Nov 23, 2026');
	});

	it('is whose it is', () => {
		expect(sayOwner(keptPlan())).toBe('Your own');
		expect(sayOwner(keptPlan({ prepared: true }))).toBe('Prepared for you');
		expect(sayOwner(keptPlan({ keeper: 'helper' }))).toBe('You help somebody with it');
	});

	it('is everything that is in it, and nothing that is not', () => {
		expect(sayContents(keptPlan())).toBe('In it: the answers.');
		const full = keptPlan({
			name: 'Front desk',
			marks: marksAt('2026-11-23T19:04Z', { 'log-in': 'done' }),
			notes: [stepNote('n1'), stepNote('n2')],
			greeting: 'Welcome.',
			start: '2026-11-30',
			leftOut: ['log-in']
		});
		expect(sayContents(full)).toBe(
			'In it: the answers, its name, 1 mark, 2 notes, the greeting, the start date and what was left out.'
		);
	});

	it('counts in words', () => {
		expect([0, 1, 2].map((count) => counted(count, 'note'))).toEqual(['', '1 note', '2 notes']);
	});
});
