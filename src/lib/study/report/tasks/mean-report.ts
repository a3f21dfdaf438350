import { tInterval } from '../../measures/t-interval.ts';
import type { Bounds, MeanReport } from './types.ts';

/** Mean and interval, cut where the scale ends: no answer can lie beyond. */
export function meanReport(values: readonly number[], scale: Bounds): MeanReport {
	const summary = tInterval(values);
	if (!summary) return { n: 0 };
	const { n, mean, interval } = summary;
	const within = (value: number) => Math.min(scale.high, Math.max(scale.low, value));
	return {
		n,
		mean,
		...(interval && { bounds: { low: within(interval.low), high: within(interval.high) } })
	};
}
