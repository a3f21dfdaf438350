/** Two groups of different people: x of n each, 0 ≤ x ≤ n. */
export interface TwoGroups {
	readonly x1: number;
	readonly n1: number;
	readonly x2: number;
	readonly n2: number;
}

/** The share of both groups together; NaN where both are empty. */
export function shareOfBoth({ x1, n1, x2, n2 }: TwoGroups): number {
	return (x1 + x2) / (n1 + n2);
}

/** The least of the four counts one would expect if both groups were alike. */
export function leastExpected({ x1, n1, x2, n2 }: TwoGroups): number {
	const [all, succeeded] = [n1 + n2, x1 + x2];
	// Divided last: 6 · (1 − 10/12) would be a hair below 1, where another test is taken.
	return (Math.min(n1, n2) * Math.min(succeeded, all - succeeded)) / all;
}
