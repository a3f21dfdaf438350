/** By n, from 6 on: Tullis & Stetson as coded in the SUS toolkit (specification, 2.8). */
const shares = [0.35, 0.55, 0.75, 0.78, 0.8, 0.98, 1] as const;
const fewest = 6;

/**
 * The share of samples of n people that came to the result of all; 1 from 12 on. Nothing below 6,
 * where it was not tried.
 */
export function susReliability(n: number): number | undefined {
	return shares[Math.min(n - fewest, shares.length - 1)];
}
