import { around } from './interval.ts';
import type { Interval } from './interval.ts';
import { tQuantile975 } from './student-t.ts';

export interface MeanSummary {
	readonly n: number;
	readonly mean: number;
	/** Of the sample (n − 1); absent for one value. */
	readonly sd?: number;
	/** 95 %; may reach beyond the ends of a scale. Absent for one value. */
	readonly interval?: Interval;
}

/**
 * Mean, standard deviation and mean ± t·s/√n, 95 %. Nothing where there is no value; a mean alone
 * where there is one; an interval without width where all are equal.
 */
export function tInterval(values: readonly number[]): MeanSummary | undefined {
	const n = values.length;
	const [first] = values;
	if (first === undefined) return undefined;
	if (n === 1) return { n, mean: first };
	// The sum of equal values, divided again, is not always that value.
	const isEven = values.every((value) => value === first);
	const mean = isEven ? first : values.reduce((sum, value) => sum + value, 0) / n;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const sd = Math.sqrt(squares / (n - 1));
	return { n, mean, sd, interval: around(mean, (tQuantile975(n - 1) * sd) / Math.sqrt(n)) };
}
