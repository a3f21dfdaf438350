/** Two-sided 95 %: the quantile .975 of the normal distribution (reference values, `z975`). */
export const z975 = 1.959963984540054;

/** From here on the series would lose digits, and the continued fraction is exact. */
const tail = 3;
/** Steps of the continued fraction: more than doubles can hold from `tail` on. */
const steps = 100;

/**
 * Share of a normal distribution that lies below z, to about 1e-15. In the middle the series
 * ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …) (Marsaglia, Journal of Statistical Software 11(4), 2004), in
 * the tails the continued fraction of Mills' ratio (Abramowitz & Stegun 26.2.14).
 */
export function normalCdf(z: number): number {
	if (z > tail) return 1 - upperTail(z);
	if (z < -tail) return upperTail(-z);
	return 0.5 + density(z) * series(z);
}

function density(z: number): number {
	return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function series(z: number): number {
	let term = z;
	let sum = 0;
	for (let odd = 3; sum + term !== sum; odd += 2) {
		sum += term;
		term *= (z * z) / odd;
	}
	return sum;
}

function upperTail(z: number): number {
	if (z === Infinity) return 0;
	let below = z;
	for (let step = steps; step > 0; step -= 1) below = z + step / below;
	return density(z) / below;
}
