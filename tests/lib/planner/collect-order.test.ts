import { describe, expect, it } from 'vitest';
import { collectOrder } from '../../../src/lib/planner/collect-order.ts';
import { needId, needIds, pathwayId } from '../../support/catalog-builder.ts';

const [a, b, c] = ['a', 'b', 'c'].map(needId) as [
	ReturnType<typeof needId>,
	ReturnType<typeof needId>,
	ReturnType<typeof needId>
];
const prerequisite = { kind: 'prerequisite' } as const;
const one = { kind: 'pathway', pathway: pathwayId('one') } as const;

describe('collectOrder', () => {
	it('decides nothing before anybody wishes', () => {
		expect(collectOrder(needIds('a', 'b')).decidedBy(a, b)).toBeUndefined();
	});

	it('takes a wish and what follows from it, decided by the later wish', () => {
		const order = collectOrder(needIds('a', 'b', 'c'));
		expect(order.wish(a, b, prerequisite)).toBe(true);
		expect(order.wish(b, c, one)).toBe(true);
		expect(order.decidedBy(a, b)).toEqual(prerequisite);
		expect(order.decidedBy(a, c)).toEqual(one);
	});

	it('refuses a wish that would turn around what is decided', () => {
		const order = collectOrder(needIds('a', 'b', 'c'));
		order.wish(a, b, prerequisite);
		order.wish(b, c, one);
		expect(order.wish(c, a, one)).toBe(false);
		expect(order.decidedBy(c, a)).toBeUndefined();
	});

	it('keeps the first author of an order that is wished again', () => {
		const order = collectOrder(needIds('a', 'b'));
		order.wish(a, b, prerequisite);
		expect(order.wish(a, b, one)).toBe(true);
		expect(order.decidedBy(a, b)).toEqual(prerequisite);
	});

	it('refuses to put a need before itself', () => {
		expect(collectOrder(needIds('a')).wish(a, a, one)).toBe(false);
	});

	it('names the wishes that together decide an order, as few as there can be', () => {
		const order = collectOrder(needIds('a', 'b', 'c'));
		order.wish(a, b, prerequisite);
		order.wish(b, c, one);
		expect(order.linksBetween(a, c)).toEqual([
			{ first: a, then: b, by: prerequisite },
			{ first: b, then: c, by: one }
		]);
		expect(order.linksBetween(a, b)).toHaveLength(1);
		expect(order.linksBetween(c, a)).toEqual([]);
	});
});
