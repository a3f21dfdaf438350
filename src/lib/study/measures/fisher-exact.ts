import { choose, shareOfWays } from './choose.ts';

/** Counts: a row a group, a column an outcome. */
export type FourCounts = readonly [readonly [number, number], readonly [number, number]];

/**
 * p of Fisher's exact test, two-sided as R has it: the sum over all tables with the same margins
 * that are no likelier than this one. In whole numbers, so that equally likely tables are equal.
 */
export function fisherExact([[a, b], [c, d]]: FourCounts): number {
	const [first, second, column] = [a + b, c + d, a + c];
	const waysOf = (cell: number) => choose(first, cell) * choose(second, column - cell);
	const observed = waysOf(a);
	let sum = 0n;
	for (let cell = Math.max(0, column - second); cell <= Math.min(first, column); cell += 1) {
		const ways = waysOf(cell);
		if (ways <= observed) sum += ways;
	}
	return shareOfWays(sum, choose(first + second, column));
}
