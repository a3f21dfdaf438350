import { describe, expect, it } from 'vitest';
import type { FoundPlan } from '../../../src/lib/platform/read-records.ts';
import { asBefore, sortFound } from '../../../src/lib/platform/sort-found.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';

const plan = keptPlan({ id: 'a' });
const whole: FoundPlan = { plan, isWhole: true, precious: [] };
const damaged: FoundPlan = {
	unread: { id: 'a', trouble: 'damaged', text: '' },
	isWhole: false,
	precious: [{ id: 'a', trouble: 'damaged', found: 1 }]
};
const newer: FoundPlan = { ...damaged, unread: { id: 'a', trouble: 'newer', text: '' } };
const none = new Map<string, never>();
const seen = new Map([['a', plan]]);
const sort = (found: FoundPlan, known: ReadonlyMap<string, typeof plan> = none) =>
	sortFound(new Map([['a', found]]), known);

describe('sortFound', () => {
	it('takes whole plans as they are', () => {
		expect(sort(whole)).toEqual({ plans: seen, unread: [], toMend: [] });
	});

	it('mends a plan whose copy is missing', () => {
		expect(sort({ ...whole, isWhole: false })).toEqual({ plans: seen, unread: [], toMend: ['a'] });
	});

	it('does not touch what a newer version wrote beside a plan that can be read', () => {
		expect(sort({ ...newer, plan }).toMend).toEqual([]);
	});

	it('mends damaged records of a plan that is known from before', () => {
		expect(sort(damaged, seen)).toEqual({ plans: seen, unread: [], toMend: ['a'] });
		expect(sort(damaged)).toEqual({ plans: none, unread: [damaged.unread], toMend: [] });
	});

	it('says that what a newer version wrote cannot be read, known or not', () => {
		expect(sort(newer, seen)).toEqual({ plans: none, unread: [newer.unread], toMend: [] });
	});
});

describe('asBefore', () => {
	it('is the value from before where nothing changed', () => {
		expect(asBefore({ ...plan }, plan)).toBe(plan);
		const other = { ...plan, name: 'New' };
		expect(asBefore(other, plan)).toBe(other);
		expect(asBefore(other, undefined)).toBe(other);
	});
});
