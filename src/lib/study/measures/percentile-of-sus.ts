/** Score and percentile: the points of the mcotear package, after Sauro (reference values). */
const points = [
	[0, 0],
	[5, 0.3],
	[10, 0.4],
	[15, 0.7],
	[20, 1],
	[25, 1.5],
	[30, 2],
	[35, 4],
	[40, 6],
	[45, 8],
	[50, 13],
	[55, 19],
	[60, 29],
	[65, 41],
	[66, 44],
	[67, 47],
	[68, 50],
	[69, 53],
	[70, 56],
	[71, 60],
	[72, 63],
	[73, 67],
	[74, 70],
	[75, 73],
	[76, 77],
	[77, 80],
	[78, 83],
	[79, 86],
	[80, 88],
	[85, 97],
	[90, 99.8],
	[95, 99.999],
	[100, 100]
] as const;

/**
 * About how many of 100 products score lower than this mean, in straight lines between the points.
 * Fitted curves differ by up to 2: print it whole, with "about".
 */
export function percentileOfSus(mean: number): number {
	const next = points.findIndex(([score]) => score >= mean);
	const [after, before] = [points[next], points[next - 1]];
	if (!after) return 100;
	if (!before) return 0;
	const way = (mean - before[0]) / (after[0] - before[0]);
	return before[1] + way * (after[1] - before[1]);
}
