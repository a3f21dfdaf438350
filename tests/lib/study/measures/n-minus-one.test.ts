import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nMinusOne } from '../../../../src/lib/study/measures/n-minus-one.ts';
import { someGroups } from '../../../support/two-groups.ts';

describe('nMinusOne', () => {
	it('finds nothing where all succeeded, all failed or a group is empty', () => {
		expect(nMinusOne({ x1: 5, n1: 5, x2: 8, n2: 8 })).toEqual({ z: 0, p: 1 });
		expect(nMinusOne({ x1: 0, n1: 5, x2: 0, n2: 8 })).toEqual({ z: 0, p: 1 });
		expect(nMinusOne({ x1: 0, n1: 0, x2: 3, n2: 8 })).toEqual({ z: 0, p: 1 });
		expect(nMinusOne({ x1: 0, n1: 0, x2: 0, n2: 0 })).toEqual({ z: 0, p: 1 });
	});
	it('turns its sign with the groups and keeps its p', () => {
		fc.assert(
			fc.property(someGroups, (groups) => {
				const { x1, n1, x2, n2 } = groups;
				const [one, other] = [nMinusOne(groups), nMinusOne({ x1: x2, n1: n2, x2: x1, n2: n1 })];
				expect(one.z + other.z).toBeCloseTo(0, 12);
				expect(one.p).toBeCloseTo(other.p, 12);
				expect(one.p).toBeGreaterThanOrEqual(0);
				expect(one.p).toBeLessThanOrEqual(1);
			})
		);
	});
	it('is the chi-squared of Pearson times (N − 1)/N', () => {
		fc.assert(
			fc.property(someGroups, ({ x1, n1, x2, n2 }) => {
				const [y1, y2, all] = [n1 - x1, n2 - x2, n1 + n2];
				const margins = (x1 + x2) * (y1 + y2) * n1 * n2;
				fc.pre(margins > 0);
				const squared = ((all - 1) * (x1 * y2 - x2 * y1) ** 2) / margins;
				expect(nMinusOne({ x1, n1, x2, n2 }).z ** 2).toBeCloseTo(squared, 9);
			})
		);
	});
});
