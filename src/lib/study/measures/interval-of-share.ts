import { around } from './interval.ts';
import type { Interval } from './interval.ts';
import { z975 } from './normal-distribution.ts';

const zSquared = z975 ** 2;
/** What is left out of a one-sided bound of 95 %. */
const oneSided = 0.05;

/**
 * The 95 % interval of x of n that the field uses for n < 150, where 0 ≤ x ≤ n: adjusted Wald
 * (Agresti & Coull 1998 with z²; Sauro & Lewis 2005), p̃ = (x + z²/2)/(n + z²) and
 * p̃ ± z√(p̃(1 − p̃)/(n + z²)). Not clipped: it may reach below 0 and above 1. Nothing for n = 0.
 */
export function adjustedWald(x: number, n: number): Interval | undefined {
	if (n === 0) return undefined;
	const size = n + zSquared;
	const center = (x + zSquared / 2) / size;
	return around(center, z975 * Math.sqrt((center * (1 - center)) / size));
}

/**
 * Wilson's score interval (1927) of x of n, 95 %: the center of `adjustedWald`, somewhat narrower,
 * and never outside 0 and 1. Nothing for n = 0.
 */
export function wilson(x: number, n: number): Interval | undefined {
	if (n === 0) return undefined;
	const size = n + zSquared;
	const share = x / n;
	const half = z975 * Math.sqrt((share * (1 - share)) / n + zSquared / (4 * n ** 2));
	const { low, high } = around((x + zSquared / 2) / size, (half * n) / size);
	// Both ends are exact there, and doubles would miss them by a hair.
	return { low: x === 0 ? 0 : low, high: x === n ? 1 : high };
}

/** What of an interval lies within none and all: for showing only. */
export function clipShare({ low, high }: Interval): Interval {
	const within = (share: number) => Math.min(1, Math.max(0, share));
	return { low: within(low), high: within(high) };
}

/**
 * "5 of 8 [30–87 %]", "8 of 8 [at least 63 %]", "0 of 8 [at most 37 %]", "no attempts": the count
 * and a 95 % interval in whole percent, which is `adjustedWald` where none is given.
 */
export function sayRate(x: number, n: number, interval = adjustedWald(x, n)): string {
	if (n === 0 || !interval) return 'no attempts';
	const { low, high } = clipShare(interval);
	const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
	if (x === n) return `${x} of ${n} [at least ${from} %]`;
	if (x === 0) return `${x} of ${n} [at most ${to} %]`;
	return `${x} of ${n} [${from}–${to} %]`;
}

/**
 * The share that may still do what none of n did, 95 % one-sided: 1 − .05^(1/n), the exact
 * (Clopper–Pearson) bound. All of them (1) for n = 0.
 */
export function upperBoundNoneSeen(n: number): number {
	return 1 - oneSided ** (1 / n);
}
