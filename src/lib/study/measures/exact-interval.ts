import { betaQuantile } from './beta-distribution.ts';
import type { Interval } from './interval.ts';

/** What two-sided 95 % leaves on each side. */
const side = 0.025;

/**
 * The exact interval of x of n, 95 % (Clopper & Pearson 1934), where 0 ≤ x ≤ n: quantiles of beta
 * distributions. Wider than it would have to be; the others are measured against it. Nothing for
 * n = 0.
 */
export function clopperPearson(x: number, n: number): Interval | undefined {
	if (n === 0) return undefined;
	return {
		low: x === 0 ? 0 : betaQuantile(side, { a: x, b: n - x + 1 }),
		high: x === n ? 1 : betaQuantile(1 - side, { a: x + 1, b: n - x })
	};
}
