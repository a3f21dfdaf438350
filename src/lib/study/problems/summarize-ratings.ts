import type { Rating } from './types.ts';

/** Single raters agree badly: fewer than three say nothing yet (specification, 2.11). */
export const ratersNeeded = 3;

/** The mean of several raters, and how far they are apart. */
export interface RatingSummary {
	readonly n: number;
	readonly mean: number;
	readonly low: number;
	readonly high: number;
}

/** Mean and spread of at least three ratings; nothing before. */
export function summarizeRatings(ratings: readonly Rating[]): RatingSummary | undefined {
	if (ratings.length < ratersNeeded) return undefined;
	const values = ratings.map(({ value }) => Number(value));
	return {
		n: values.length,
		mean: values.reduce((sum, value) => sum + value, 0) / values.length,
		low: Math.min(...values),
		high: Math.max(...values)
	};
}

/** "2.7 of 4 (2 to 4, 3 raters)", or how many are missing. */
export function sayRatings(ratings: readonly Rating[]): string {
	const summary = summarizeRatings(ratings);
	if (!summary) return `not yet rated by three (${ratings.length} of ${ratersNeeded} so far)`;
	const { mean, low, high, n } = summary;
	const spread = low === high ? `all ${low}` : `${low} to ${high}`;
	return `${mean.toFixed(1)} of 4 (${spread}, ${n} raters)`;
}
