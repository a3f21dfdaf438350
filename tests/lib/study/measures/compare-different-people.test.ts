import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDifferentPeople } from '../../../../src/lib/study/measures/compare-different-people.ts';
import { someGroups } from '../../../support/two-groups.ts';

describe('compareDifferentPeople', () => {
	it.each([
		[5, 5, 8, 8],
		[0, 5, 0, 8]
	])('calls %i of %i and %i of %i identical', (x1, n1, x2, n2) => {
		const found = compareDifferentPeople({ x1, n1, x2, n2 });
		expect(found).toMatchObject({ identical: true, p: 1, z: 0, difference: 0 });
	});
	it('does not call equal rates of some identical', () => {
		const found = compareDifferentPeople({ x1: 4, n1: 8, x2: 4, n2: 8 });
		expect(found).toMatchObject({ identical: false, p: 1, z: 0, difference: 0, test: 'n-1' });
	});
	it('takes Fisher’s test where fewer than one is expected', () => {
		// One of 12 fails: 8/12 of a failure are expected in one group, 4/12 in the other.
		const found = compareDifferentPeople({ x1: 8, n1: 8, x2: 3, n2: 4 });
		expect(found.test).toBe('fisher');
		expect(found.z).toBeUndefined();
		expect(found.p).toBeCloseTo(1 / 3, 12);
	});
	it('takes the N−1 test where one is expected', () => {
		// Two of 12 fail: one is expected in each group.
		expect(compareDifferentPeople({ x1: 6, n1: 6, x2: 4, n2: 6 }).test).toBe('n-1');
	});
	it('refuses a group without people', () => {
		expect(() => compareDifferentPeople({ x1: 0, n1: 0, x2: 3, n2: 4 })).toThrow(RangeError);
		expect(() => compareDifferentPeople({ x1: 3, n1: 4, x2: 0, n2: 0 })).toThrow(RangeError);
	});
	it('says the opposite of the groups the other way round', () => {
		fc.assert(
			fc.property(someGroups, ({ x1, n1, x2, n2 }) => {
				const one = compareDifferentPeople({ x1, n1, x2, n2 });
				const other = compareDifferentPeople({ x1: x2, n1: n2, x2: x1, n2: n1 });
				expect(other.difference).toBeCloseTo(-one.difference, 12);
				expect(other.interval.low).toBeCloseTo(-one.interval.high, 12);
				expect([other.test, other.identical]).toEqual([one.test, one.identical]);
				expect(other.p).toBeCloseTo(one.p, 12);
				expect(one.interval.low).toBeLessThan(one.interval.high);
			})
		);
	});
});
