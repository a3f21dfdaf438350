import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z975 } from '../../../../src/lib/study/measures/normal-distribution.ts';
import { tQuantile975 } from '../../../../src/lib/study/measures/student-t.ts';

describe('tQuantile975', () => {
	// By scipy; 1 is the tangent of 85.5 degrees.
	it.each([
		[1, 12.706204736174694],
		[2.5, 3.5746548420036817],
		[30, 2.0422724563012378],
		[100, 1.9839715185235518],
		[1000, 1.9623390808264083],
		[1_000_000, 1.959966356814107]
	])('with %f degrees of freedom is %f', (df, t) => {
		expect(tQuantile975(df)).toBeCloseTo(t, 8);
	});
	it('with one degree of freedom is a tangent, with two a root', () => {
		expect(tQuantile975(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 9);
		// t = 2u/√(1 − u²)/√2 with u = .95 (closed form for two degrees of freedom).
		expect(tQuantile975(2)).toBeCloseTo((0.95 * Math.SQRT2) / Math.sqrt(1 - 0.95 ** 2), 9);
	});
	it('falls towards that of the normal distribution', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), (df) => {
				expect(tQuantile975(df)).toBeGreaterThan(tQuantile975(df + 1));
				expect(tQuantile975(df + 1)).toBeGreaterThan(z975);
			}),
			{ numRuns: 40 }
		);
	});
});
