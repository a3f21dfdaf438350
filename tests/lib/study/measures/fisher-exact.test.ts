import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../../src/lib/study/measures/fisher-exact.ts';
import type { FourCounts } from '../../../../src/lib/study/measures/fisher-exact.ts';

const count = fc.integer({ min: 0, max: 25 });

describe('fisherExact', () => {
	// By scipy.
	it.each<[FourCounts, number]>([
		[
			[
				[1, 9],
				[11, 3]
			],
			0.0027594561852200836
		],
		[
			[
				[0, 5],
				[5, 0]
			],
			0.007936507936507938
		],
		[
			[
				[3, 0],
				[0, 3]
			],
			0.1
		],
		[
			[
				[12, 0],
				[8, 4]
			],
			0.09316770186335403
		],
		[
			[
				[100, 50],
				[80, 70]
			],
			0.02495549593664349
		]
	])('of %j is %f', (counts, p) => {
		expect(fisherExact(counts)).toBeCloseTo(p, 12);
	});
	it('is 1 where nothing could be otherwise', () => {
		expect(
			fisherExact([
				[0, 3],
				[0, 4]
			])
		).toBe(1);
		expect(
			fisherExact([
				[0, 0],
				[2, 4]
			])
		).toBe(1);
		expect(
			fisherExact([
				[0, 0],
				[0, 0]
			])
		).toBe(1);
	});
	it('is the same with rows, columns or both the other way round', () => {
		fc.assert(
			fc.property(count, count, count, count, (a, b, c, d) => {
				const p = fisherExact([
					[a, b],
					[c, d]
				]);
				expect(
					fisherExact([
						[c, d],
						[a, b]
					])
				).toBe(p);
				expect(
					fisherExact([
						[b, a],
						[d, c]
					])
				).toBe(p);
				expect(
					fisherExact([
						[a, c],
						[b, d]
					])
				).toBe(p);
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThanOrEqual(1);
			})
		);
	});
	it('sums the chances of drawing without putting back', () => {
		fc.assert(
			fc.property(count, count, count, count, (a, b, c, d) => {
				expect(
					fisherExact([
						[a, b],
						[c, d]
					])
				).toBeCloseTo(byDrawing(a, b, c, d), 8);
			})
		);
	});
});

/** Draws one person after the other: the chance of each number of first-group people among a + c. */
function byDrawing(a: number, b: number, c: number, d: number): number {
	const [first, all] = [a + b, a + b + c + d];
	let chances = [1];
	for (let drawn = 0; drawn < a + c; drawn += 1) {
		const next = Array.from({ length: chances.length + 1 }, () => 0);
		chances.forEach((chance, had) => {
			const hit = (first - had) / (all - drawn);
			next[had] = (next[had] ?? 0) + chance * (1 - hit);
			next[had + 1] = (next[had + 1] ?? 0) + chance * hit;
		});
		chances = next;
	}
	const observed = chances[a] ?? NaN;
	return chances.filter((one) => one <= observed * (1 + 1e-7)).reduce((sum, one) => sum + one, 0);
}
