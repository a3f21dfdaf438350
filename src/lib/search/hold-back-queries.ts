import type { JudgedQuery } from './measure-quality.ts';

/** The seed by which three queries of ten were held back from tuning. */
const seed = 20261123;
const heldBack = 0.3;

/** The queries of `judged` on which no weight and no word is tuned: the same on every run. */
export function holdBackQueries(judged: readonly JudgedQuery[]): Set<JudgedQuery> {
	const draw = randomFrom(seed);
	const shuffled = judged.map((query) => ({ query, draw: draw() }));
	shuffled.sort((a, b) => a.draw - b.draw);
	return new Set(shuffled.slice(0, Math.round(judged.length * heldBack)).map(({ query }) => query));
}

/** Mulberry32: small numbers that look like chance and are the same on every run. */
function randomFrom(start: number): () => number {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
