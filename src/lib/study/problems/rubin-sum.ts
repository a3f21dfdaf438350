/** Lowest shares of the levels 4, 3 and 2 of frequency; below them 1 (Rubin; specification, 2.11). */
const often = 0.9;
const half = 0.5;
const seldom = 0.1;

/**
 * One number for those who need one order, 2 to 8: the level of frequency, 1 to 4, and the impact, 1
 * to 4. Nothing where nobody came there, or the impact is below 1.
 */
export function rubinSum(x: number, n: number, impact: number): number | undefined {
	if (n === 0 || impact < 1) return undefined;
	return levelOf(x / n) + impact;
}

function levelOf(share: number): number {
	if (share >= often) return 4;
	if (share > half) return 3;
	return share > seldom ? 2 : 1;
}
