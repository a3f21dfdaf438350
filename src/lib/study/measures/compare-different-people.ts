import { fisherExact } from './fisher-exact.ts';
import { around } from './interval.ts';
import type { Interval } from './interval.ts';
import { nMinusOne } from './n-minus-one.ts';
import { z975 } from './normal-distribution.ts';
import { leastExpected, shareOfBoth } from './two-groups.ts';
import type { TwoGroups } from './two-groups.ts';

export interface DifferentPeople {
	/** First share less second share. */
	readonly difference: number;
	/** 95 %; may reach beyond −1 and 1. */
	readonly interval: Interval;
	readonly test: 'n-1' | 'fisher';
	readonly p: number;
	/** Of the N−1 test. */
	readonly z?: number;
	/** All succeeded, or all failed, in both groups: nothing to test. */
	readonly identical: boolean;
}

/** Below this an expected count is too small for the N−1 test (Campbell 2007). */
const leastForNMinusOne = 1;

/**
 * How two groups of different people differ: difference, interval and test. The N−1 test where
 * every expected count is 1 or more, else Fisher's. Throws a `RangeError` where a group is empty:
 * there is nothing to compare.
 */
export function compareDifferentPeople(groups: TwoGroups): DifferentPeople {
	const { x1, n1, x2, n2 } = groups;
	if (n1 < 1 || n2 < 1) throw new RangeError('A group without people cannot be compared.');
	const found = { difference: x1 / n1 - x2 / n2, interval: intervalOf(groups) };
	const share = shareOfBoth(groups);
	if (share === 0 || share === 1) return { ...found, test: 'n-1', p: 1, z: 0, identical: true };
	if (leastExpected(groups) >= leastForNMinusOne) {
		return { ...found, test: 'n-1', ...nMinusOne(groups), identical: false };
	}
	const p = fisherExact([
		[x1, n1 - x1],
		[x2, n2 - x2]
	]);
	return { ...found, test: 'fisher', p, identical: false };
}

/** Adjusted Wald of a difference (Agresti & Caffo 2000 with z²/4 for 1; Sauro & Lewis, ch. 5). */
function intervalOf({ x1, n1, x2, n2 }: TwoGroups): Interval {
	const [first, second] = [adjust(x1, n1), adjust(x2, n2)];
	return around(first.share - second.share, z975 * Math.sqrt(first.variance + second.variance));
}

function adjust(x: number, n: number): { readonly share: number; readonly variance: number } {
	const size = n + z975 ** 2 / 2;
	const share = (x + z975 ** 2 / 4) / size;
	return { share, variance: (share * (1 - share)) / size };
}
