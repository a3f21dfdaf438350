import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../../../src/lib/study/measures/exact-interval.ts';

const counts = fc
	.integer({ min: 1, max: 40 })
	.chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

/** The chance of k or more of n, term by term. */
function chanceOfAtLeast(k: number, n: number, share: number): number {
	let ways = 1;
	let sum = 0;
	for (let count = 0; count <= n; count += 1) {
		if (count >= k) sum += ways * share ** count * (1 - share) ** (n - count);
		ways = (ways * (n - count)) / (count + 1);
	}
	return sum;
}

describe('clopperPearson', () => {
	it('is not there without attempts', () => {
		expect(clopperPearson(0, 0)).toBeUndefined();
	});
	// By scipy.
	it.each([
		[1, 1, 0.025, 1],
		[0, 1, 0, 0.975],
		[2, 3, 0.09429932405071303, 0.9915962413403874],
		[500, 1000, 0.46854917297179194, 0.531450827028208]
	])('of %i of %i is %f to %f', (x, n, low, high) => {
		expect(clopperPearson(x, n)?.low).toBeCloseTo(low, 10);
		expect(clopperPearson(x, n)?.high).toBeCloseTo(high, 10);
	});
	it('leaves a chance of 2.5 % to what was seen, at each end', () => {
		fc.assert(
			fc.property(counts, ({ x, n }) => {
				const { low, high } = clopperPearson(x, n) ?? { low: NaN, high: NaN };
				if (x > 0) expect(chanceOfAtLeast(x, n, low)).toBeCloseTo(0.025, 9);
				if (x < n) expect(1 - chanceOfAtLeast(x + 1, n, high)).toBeCloseTo(0.025, 9);
			})
		);
	});
});
