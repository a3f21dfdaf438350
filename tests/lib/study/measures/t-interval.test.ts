import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tInterval } from '../../../../src/lib/study/measures/t-interval.ts';

describe('tInterval', () => {
	it('tells nothing of no values', () => {
		expect(tInterval([])).toBeUndefined();
	});
	it('tells one value as it is, without an interval', () => {
		expect(tInterval([6])).toEqual({ n: 1, mean: 6 });
	});
	it('tells two values with an interval that says how little they say', () => {
		// Mean 5, s = √2, half = 12.7062·√2/√2.
		const found = tInterval([4, 6]);
		expect(found?.interval?.low).toBeCloseTo(5 - 12.7062047, 6);
		expect(found?.interval?.high).toBeCloseTo(5 + 12.7062047, 6);
	});
	it('has no width where all are equal, whatever doubles make of their sum', () => {
		expect(tInterval([0.1, 0.1, 0.1])).toEqual({
			n: 3,
			mean: 0.1,
			sd: 0,
			interval: { low: 0.1, high: 0.1 }
		});
	});
	it('lies around the mean, moves with the values and does not ask for their order', () => {
		const values = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 20 });
		fc.assert(
			fc.property(values, fc.integer({ min: -50, max: 50 }), (list, by) => {
				const found = tInterval(list);
				const moved = tInterval(list.map((value) => value + by).reverse());
				const { low = NaN, high = NaN } = found?.interval ?? {};
				expect(low).toBeLessThanOrEqual(found?.mean ?? NaN);
				expect(high).toBeGreaterThanOrEqual(found?.mean ?? NaN);
				expect((low + high) / 2).toBeCloseTo(found?.mean ?? NaN, 9);
				expect(moved?.mean).toBeCloseTo((found?.mean ?? NaN) + by, 9);
				expect(moved?.sd).toBeCloseTo(found?.sd ?? NaN, 9);
			})
		);
	});
});
