import { betaQuantile } from './beta-distribution.ts';

const twoSided95 = 0.95;

/**
 * The quantile .975 of Student's t for any degrees of freedom above 0, to about 1e-10: as
 * t²/(df + t²) follows a beta distribution of ½ and df/2 (Abramowitz & Stegun 26.5.27).
 */
export function tQuantile975(df: number): number {
	const y = betaQuantile(twoSided95, { a: 0.5, b: df / 2 });
	return Math.sqrt((df * y) / (1 - y));
}
