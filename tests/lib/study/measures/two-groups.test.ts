import { describe, expect, it } from 'vitest';
import { leastExpected, shareOfBoth } from '../../../../src/lib/study/measures/two-groups.ts';

describe('two groups', () => {
	it('have one share together', () => {
		expect(shareOfBoth({ x1: 3, n1: 4, x2: 3, n2: 8 })).toBe(0.5);
	});
	// 6 of 12 succeed: of 4 people one would expect 2 to; 11 of 12 succeed: one third fails.
	it.each([
		[3, 4, 3, 8, 2],
		[4, 4, 7, 8, 1 / 3],
		[0, 4, 0, 8, 0],
		[4, 4, 8, 8, 0]
	])('%i of %i and %i of %i expect %f at least', (x1, n1, x2, n2, least) => {
		expect(leastExpected({ x1, n1, x2, n2 })).toBeCloseTo(least, 12);
	});
});
