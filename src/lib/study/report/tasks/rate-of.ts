import { adjustedWald, clipShare, sayRate, wilson } from '../../measures/interval-of-share.ts';
import type { IntervalKind } from '../types.ts';
import type { Rate } from './types.ts';

/** So many of so many, with the interval that the report was asked for, within none and all. */
export function rateOf(x: number, n: number, by: IntervalKind = 'adjusted-wald'): Rate {
	const interval = by === 'wilson' ? wilson(x, n) : adjustedWald(x, n);
	return {
		x,
		n,
		says: sayRate(x, n, interval),
		...(interval && { bounds: clipShare(interval) })
	};
}
