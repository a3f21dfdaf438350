import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, z975 } from '../../../../src/lib/study/measures/normal-distribution.ts';

describe('normalCdf', () => {
	// By scipy.
	it.each([
		[-3.5, 0.00023262907903552502],
		[-3, 0.0013498980316300933],
		[-1, 0.15865525393145707],
		[-0.1, 0.460172162722971],
		[0, 0.5],
		[0.5, 0.6914624612740131],
		[1.96, 0.9750021048517795],
		[2.9999, 0.998649658717045],
		[3.0001, 0.9986505450867392],
		[5, 0.9999997133484281]
	])('below %f lie %f', (z, share) => {
		expect(normalCdf(z)).toBeCloseTo(share, 14);
	});
	it('keeps its digits far out', () => {
		expect(normalCdf(-8) / 6.22096057427174e-16).toBeCloseTo(1, 12);
		expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
	});
	it('leaves 2.5 % above z975', () => {
		expect(normalCdf(z975)).toBeCloseTo(0.975, 14);
	});
	it('rises, and is the same on both sides', () => {
		const z = fc.double({ min: -9, max: 9, noNaN: true });
		fc.assert(
			fc.property(z, z, (a, b) => {
				expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 13);
				if (a < b) expect(normalCdf(a)).toBeLessThanOrEqual(normalCdf(b) + 1e-15);
			})
		);
	});
});
