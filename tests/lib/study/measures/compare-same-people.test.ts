import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSamePeople } from '../../../../src/lib/study/measures/compare-same-people.ts';

const count = fc.integer({ min: 0, max: 20 });

describe('compareSamePeople', () => {
	it('counts who succeeded the first time only against who did the second time only', () => {
		const found = compareSamePeople({ both: 3, onlyFirst: 1, onlySecond: 5, neither: 1 });
		expect(found.difference).toBeCloseTo(-0.4, 12);
		// By hand: 1 and 5 changed; 2·(1 + 6)/64, and 2·(1 + 3)/64.
		expect(found.exact).toBeCloseTo(0.21875, 12);
		expect(found.midP).toBeCloseTo(0.125, 12);
	});
	it('finds no change where nobody changed, and does not call it certain', () => {
		const found = compareSamePeople({ both: 5, onlyFirst: 0, onlySecond: 0, neither: 0 });
		expect(found).toMatchObject({ difference: 0, exact: 1, midP: 1 });
		expect(found.interval.low).toBeLessThan(0);
		expect(found.interval.high).toBeGreaterThan(0);
	});
	it('refuses to compare where nobody did both', () => {
		const nobody = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
		expect(() => compareSamePeople(nobody)).toThrow(RangeError);
	});
	it('says the opposite of the times the other way round', () => {
		fc.assert(
			fc.property(count, count, count, count, (both, onlyFirst, onlySecond, neither) => {
				fc.pre(both + onlyFirst + onlySecond + neither > 0);
				const one = compareSamePeople({ both, onlyFirst, onlySecond, neither });
				const other = compareSamePeople({
					both,
					onlyFirst: onlySecond,
					onlySecond: onlyFirst,
					neither
				});
				expect(other.difference).toBeCloseTo(-one.difference, 12);
				expect(other.interval.low).toBeCloseTo(-one.interval.high, 12);
				expect(other.exact).toBe(one.exact);
			})
		);
	});
});
