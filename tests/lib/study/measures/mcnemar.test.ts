import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcnemar } from '../../../../src/lib/study/measures/mcnemar.ts';

const count = fc.integer({ min: 0, max: 60 });

describe('mcnemar', () => {
	it('finds nothing where nobody changed', () => {
		expect(mcnemar(0, 0)).toEqual({ exact: 1, midP: 1 });
	});
	// By scipy: binomtest, and less the chance of what was observed.
	it.each([
		[1, 0, 1, 0.5],
		[5, 0, 0.0625, 0.03125],
		[9, 3, 0.14599609375, 0.09228515625]
	])('of %i and %i is %f, mid-p %f', (b, c, exact, midP) => {
		expect(mcnemar(b, c).exact).toBeCloseTo(exact, 12);
		expect(mcnemar(b, c).midP).toBeCloseTo(midP, 12);
	});
	it('is the same both ways, mid-p never being larger', () => {
		fc.assert(
			fc.property(count, count, (b, c) => {
				const found = mcnemar(b, c);
				expect(mcnemar(c, b)).toEqual(found);
				expect(found.midP).toBeLessThanOrEqual(found.exact);
				expect(found.exact).toBeLessThanOrEqual(1);
				if (b === c) expect(found.midP).toBe(1);
			})
		);
	});
	it('holds with more people than a double has powers of two', () => {
		const found = mcnemar(1000, 900);
		// Normal with continuity correction: (|1000 − 900| − 1)/√1900 = 2.2712.
		expect(found.exact).toBeCloseTo(0.0231, 3);
	});
});
