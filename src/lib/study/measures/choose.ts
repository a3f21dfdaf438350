/** More digits than a double has. */
const digits = 10n ** 18n;

/** How many ways there are to choose k of n, exactly; 0n where there is none. */
export function choose(n: number, k: number): bigint {
	if (k < 0 || k > n) return 0n;
	let ways = 1n;
	for (let step = 1; step <= Math.min(k, n - k); step += 1) {
		ways = (ways * BigInt(n - step + 1)) / BigInt(step);
	}
	return ways;
}

/** One count of ways as a share of another, to 1e-16; never above 1. */
export function shareOfWays(some: bigint, all: bigint): number {
	return some >= all ? 1 : Number((some * digits) / all) / Number(digits);
}
