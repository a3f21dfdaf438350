/** Lanczos' coefficients for g = 7, n = 9 (Godfrey 2001, as in Numerical Recipes, 3rd ed., 6.1). */
const lanczos = [
	676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
	12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
] as const;
const lanczosBase = 0.99999999999980993;
const lanczosShift = 7;
/** Smallest number that stands for none in Lentz's method. */
const tiny = 1e-300;
const exactEnough = 1e-16;
const mostSteps = 10_000;

/** A beta distribution by its two shapes, both above 0. */
export interface Beta {
	readonly a: number;
	readonly b: number;
}

/**
 * Share of a beta distribution that lies below x: the regularized incomplete beta function, to
 * about 1e-13. Continued fraction by Lentz's method (DLMF 8.17.22; Numerical Recipes, 6.4).
 */
export function betaCdf(x: number, { a, b }: Beta): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	// Beyond the mean the fraction of the mirrored distribution is the one that converges fast.
	if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, { a: b, b: a });
	const front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b);
	return Math.exp(front) / (a * fraction(x, { a, b }));
}

/** The x below which the share p of a beta distribution lies: halving until doubles end. */
export function betaQuantile(p: number, shapes: Beta): number {
	let low = 0;
	let high = 1;
	for (let middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
		if (betaCdf(middle, shapes) < p) low = middle;
		else high = middle;
	}
	return high;
}

function logBeta(a: number, b: number): number {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function logGamma(x: number): number {
	const base = x + lanczosShift - 0.5;
	const sum = lanczos.reduce(
		(all, coefficient, index) => all + coefficient / (x + index),
		lanczosBase
	);
	return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** 1 + d₁/(1 + d₂/(1 + …)). */
function fraction(x: number, shapes: Beta): number {
	let whole = 1;
	let above = 1;
	let below = 0;
	for (let step = 1; step < mostSteps; step += 1) {
		const d = coefficientAt(step, x, shapes);
		below = 1 / orTiny(1 + d * below);
		above = orTiny(1 + d / above);
		const change = above * below;
		whole *= change;
		if (Math.abs(change - 1) < exactEnough) break;
	}
	return whole;
}

const orTiny = (value: number) => (Math.abs(value) < tiny ? tiny : value);

function coefficientAt(step: number, x: number, { a, b }: Beta): number {
	const m = Math.floor(step / 2);
	return step % 2 === 0
		? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
		: (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}
