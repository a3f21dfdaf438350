import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileOfSus } from '../../../../src/lib/study/measures/percentile-of-sus.ts';

describe('percentileOfSus', () => {
	it('lies on a straight line between two points', () => {
		expect(percentileOfSus(82.5)).toBeCloseTo(92.5, 10);
		expect(percentileOfSus(67.5)).toBeCloseTo(48.5, 10);
		expect(percentileOfSus(52)).toBeCloseTo(15.4, 10);
	});
	it('ends where the scale ends', () => {
		expect([percentileOfSus(-1), percentileOfSus(101)]).toEqual([0, 100]);
	});
	it('never falls', () => {
		const mean = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(mean, mean, (a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				expect(percentileOfSus(less)).toBeLessThanOrEqual(percentileOfSus(more));
			})
		);
	});
});
