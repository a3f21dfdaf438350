import { around } from './interval.ts';
import type { Interval } from './interval.ts';
import { mcnemar } from './mcnemar.ts';
import { z975 } from './normal-distribution.ts';

/** People who did both, by where they succeeded. */
export interface Pairs {
	readonly both: number;
	readonly onlyFirst: number;
	readonly onlySecond: number;
	readonly neither: number;
}

export interface SamePeople {
	/** First share less second share. */
	readonly difference: number;
	/** 95 %, around the adjusted difference; may reach beyond −1 and 1. */
	readonly interval: Interval;
	/** p of McNemar's exact test. */
	readonly exact: number;
	/** Its mid-p variant, the one to show. */
	readonly midP: number;
}

/**
 * How the same people differ from one time to the other: difference, interval and McNemar's test.
 * Interval: z²/8 added to each of the four counts, then d ± z√((p₁₂ + p₂₁ − (p₂₁ − p₁₂)²)/Ñ)
 * (Agresti & Min 2005; Sauro & Lewis, ch. 5). Throws a `RangeError` where nobody did both.
 */
export function compareSamePeople(pairs: Pairs): SamePeople {
	const { both, onlyFirst, onlySecond, neither } = pairs;
	const n = both + onlyFirst + onlySecond + neither;
	if (n < 1) throw new RangeError('Nobody did both, so that there is nothing to compare.');
	const size = n + z975 ** 2 / 2;
	const [first, second] = [onlyFirst, onlySecond].map((count) => (count + z975 ** 2 / 8) / size);
	const [p12, p21] = [first ?? 0, second ?? 0];
	const spread = p12 + p21 - (p21 - p12) ** 2;
	return {
		difference: (onlyFirst - onlySecond) / n,
		interval: around(p12 - p21, z975 * Math.sqrt(spread / size)),
		...mcnemar(onlyFirst, onlySecond)
	};
}
