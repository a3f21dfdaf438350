import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, shareOfWays } from '../../../../src/lib/study/measures/choose.ts';

describe('choose', () => {
	it('follows Pascal’s triangle', () => {
		const place = fc.record({
			n: fc.integer({ min: 1, max: 120 }),
			k: fc.integer({ min: -2, max: 122 })
		});
		fc.assert(
			fc.property(place, ({ n, k }) => {
				expect(choose(n, k)).toBe(choose(n - 1, k - 1) + choose(n - 1, k));
			})
		);
	});
	it('has one way to choose nothing, and none to choose too much', () => {
		expect([choose(0, 0), choose(5, 0), choose(5, 6), choose(5, -1)]).toEqual([1n, 1n, 0n, 0n]);
	});
});

describe('shareOfWays', () => {
	it('is a share, never above all', () => {
		expect(shareOfWays(1n, 3n)).toBeCloseTo(1 / 3, 15);
		expect([shareOfWays(4n, 3n), shareOfWays(0n, 3n)]).toEqual([1, 0]);
	});
	it('keeps its digits beyond what doubles hold', () => {
		expect(shareOfWays(10n ** 400n, 4n * 10n ** 400n)).toBe(0.25);
	});
});
