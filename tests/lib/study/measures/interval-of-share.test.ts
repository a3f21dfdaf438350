import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	adjustedWald,
	clipShare,
	sayRate,
	upperBoundNoneSeen,
	wilson
} from '../../../../src/lib/study/measures/interval-of-share.ts';

const counts = fc
	.integer({ min: 1, max: 200 })
	.chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

const centerOf = (found: { readonly low: number; readonly high: number } | undefined) =>
	((found?.low ?? NaN) + (found?.high ?? NaN)) / 2;

describe('the intervals of a rate', () => {
	it('are not there without attempts', () => {
		expect([adjustedWald(0, 0), wilson(0, 0)]).toEqual([undefined, undefined]);
	});
	it('have one center, Wilson never being wider', () => {
		fc.assert(
			fc.property(counts, ({ x, n }) => {
				const [wide, narrow] = [adjustedWald(x, n), wilson(x, n)];
				if (x > 0 && x < n) expect(centerOf(wide)).toBeCloseTo(centerOf(narrow), 12);
				expect(wide?.low).toBeLessThanOrEqual((narrow?.low ?? NaN) + 1e-12);
				expect(wide?.high).toBeGreaterThanOrEqual((narrow?.high ?? NaN) - 1e-12);
			})
		);
	});
	it('hold the rate, and Wilson stays within none and all', () => {
		fc.assert(
			fc.property(counts, ({ x, n }) => {
				const found = wilson(x, n);
				expect(found?.low).toBeGreaterThanOrEqual(0);
				expect(found?.low).toBeLessThanOrEqual(x / n);
				expect(found?.high).toBeGreaterThanOrEqual(x / n);
				expect(found?.high).toBeLessThanOrEqual(1);
			})
		);
	});
	it('rise with every success, and are mirrored by the failures', () => {
		fc.assert(
			fc.property(counts, ({ x, n }) => {
				for (const interval of [adjustedWald, wilson]) {
					const found = interval(x, n);
					expect(interval(n - x, n)?.low).toBeCloseTo(1 - (found?.high ?? NaN), 12);
					if (x === n) continue;
					expect(interval(x + 1, n)?.low).toBeGreaterThan(found?.low ?? NaN);
				}
			})
		);
	});
	it('are cut at none and all for showing', () => {
		expect(clipShare({ low: -0.2, high: 1.2 })).toEqual({ low: 0, high: 1 });
		expect(clipShare({ low: 0.2, high: 0.8 })).toEqual({ low: 0.2, high: 0.8 });
	});
});

describe('sayRate', () => {
	it.each([
		[5, 8, '5 of 8 [30–87 %]'],
		[8, 8, '8 of 8 [at least 63 %]'],
		[5, 5, '5 of 5 [at least 51 %]'],
		[0, 8, '0 of 8 [at most 37 %]'],
		[1, 9, '1 of 9 [0–46 %]'],
		[8, 9, '8 of 9 [54–100 %]'],
		[1, 1, '1 of 1 [at least 17 %]'],
		[0, 0, 'no attempts']
	])('says of %i of %i: %s', (x, n, says) => {
		expect(sayRate(x, n)).toBe(says);
	});
	it('says another interval where one is given', () => {
		expect(sayRate(8, 8, wilson(8, 8))).toBe('8 of 8 [at least 68 %]');
		expect(sayRate(6, 8, wilson(6, 8))).toBe('6 of 8 [41–93 %]');
	});
});

describe('upperBoundNoneSeen', () => {
	it('is all where nobody was there, and .95 for one', () => {
		expect(upperBoundNoneSeen(0)).toBe(1);
		expect(upperBoundNoneSeen(1)).toBeCloseTo(0.95, 12);
	});
	it('is the share with which none of n has a chance of 5 %', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), (n) => {
				expect((1 - upperBoundNoneSeen(n)) ** n).toBeCloseTo(0.05, 10);
			})
		);
	});
});
