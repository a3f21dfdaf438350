import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '../../../../src/lib/study/measures/beta-distribution.ts';

const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('betaCdf', () => {
	// By scipy.
	it.each([
		[0.3, 2, 5, 0.5798250000000003],
		[0.9, 0.5, 3, 0.9996750253207289],
		[0.01, 0.5, 50, 0.6826956021258024],
		[0.5, 200, 180, 0.15212954940791235],
		[0.999, 3, 0.5, 0.9407468104840536],
		[0.2, 1, 1, 0.2]
	])('below %f of shapes %f and %f lie %f', (x, a, b, below) => {
		expect(betaCdf(x, { a, b })).toBeCloseTo(below, 12);
	});
	it('is none below 0 and all above 1', () => {
		expect([betaCdf(-1, { a: 2, b: 3 }), betaCdf(0, { a: 2, b: 3 })]).toEqual([0, 0]);
		expect([betaCdf(1, { a: 2, b: 3 }), betaCdf(2, { a: 2, b: 3 })]).toEqual([1, 1]);
	});
	it('of whole shapes is a sum of binomial chances', () => {
		const whole = fc.integer({ min: 1, max: 12 });
		fc.assert(
			fc.property(share, whole, whole, (x, a, b) => {
				const n = a + b - 1;
				let ways = 1;
				let sum = 0;
				for (let k = 0; k <= n; k += 1) {
					if (k >= a) sum += ways * x ** k * (1 - x) ** (n - k);
					ways = (ways * (n - k)) / (k + 1);
				}
				expect(betaCdf(x, { a, b })).toBeCloseTo(sum, 11);
			})
		);
	});
});

describe('betaQuantile', () => {
	// By scipy.
	it.each([
		[0.025, 4, 5, 0.15701277048705795],
		[0.975, 1, 12, 0.2646484693970512],
		[0.5, 0.5, 0.5, 0.5],
		[0.001, 30, 2, 0.7386724011816721]
	])('the share %f of shapes %f and %f lies below %f', (p, a, b, x) => {
		expect(betaQuantile(p, { a, b })).toBeCloseTo(x, 12);
	});
	it('finds where the share lies', () => {
		fc.assert(
			fc.property(share, shape, shape, (p, a, b) => {
				expect(betaCdf(betaQuantile(p, { a, b }), { a, b })).toBeCloseTo(p, 8);
			})
		);
	});
});
