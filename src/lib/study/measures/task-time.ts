import type { Interval } from './interval.ts';
import { tInterval } from './t-interval.ts';

export interface TimeSummary {
	/** Times above 0; others are no times. */
	readonly n: number;
	/** The geometric mean, in the unit of the times; absent without any. */
	readonly value?: number;
	/** 95 %; absent where there are fewer than three times. */
	readonly interval?: Interval;
	readonly median?: number;
	readonly min?: number;
	readonly max?: number;
	/** Why there is no interval, or one without width. */
	readonly note?: 'single' | 'too-small' | 'all-equal';
}

/** With two times the interval is absurd: 20 and 45 s give 0.2 to 5183 s (specification, 2.4). */
const enough = 3;

/**
 * The middle of task times, best for fewer than 26 (Sauro & Lewis 2010): the geometric mean with
 * exp(mean ln t ± t·s/√n), and median, least and most. All times must be of one kind (successes,
 * without help); a time of 0 or less is left out.
 */
export function geometricMeanTime(times: readonly number[]): TimeSummary {
	const sorted = times.filter((time) => time > 0).sort((a, b) => a - b);
	const n = sorted.length;
	const [min, max] = [sorted[0], sorted.at(-1)];
	const logs = tInterval(sorted.map((time) => Math.log(time)));
	if (min === undefined || max === undefined || !logs) return { n };
	// Logarithms and back would turn 45 into 45.00000000000001.
	const value = min === max ? min : Math.exp(logs.mean);
	const found = { n, value, median: medianOf(sorted), min, max };
	if (n === 1) return { ...found, note: 'single' };
	if (n < enough || !logs.interval) return { ...found, note: 'too-small' };
	if (min === max) return { ...found, interval: { low: min, high: min }, note: 'all-equal' };
	const { low, high } = logs.interval;
	return { ...found, interval: { low: Math.exp(low), high: Math.exp(high) } };
}

function medianOf(sorted: readonly number[]): number {
	const middle = (sorted.length - 1) / 2;
	const around = [sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0] as const;
	return (around[0] + around[1]) / 2;
}
