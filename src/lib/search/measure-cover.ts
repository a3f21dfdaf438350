import type { TokenIndex } from './build-token-index.ts';
import type { Alternative, ReadQuery } from './read-query.ts';

/**
 * Share of a query that a document explains, wherever the words stand in it: 1 is all of it.
 * A doubtful reading counts with the square of the trust in it, so that a query made of
 * guesses is not held for understood.
 */
export function measureCover(
	index: TokenIndex,
	{ slots, alternatives }: ReadQuery,
	document: number
): number {
	const words = index.wordsOf[document] ?? new Map<string, number>();
	const best = slots.map(() => 0);
	for (const alternative of alternatives) {
		const trust = trustIn(alternative, words) ** 2;
		for (const slot of alternative.slots) best[slot] = Math.max(best[slot] ?? 0, trust);
	}
	const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
	return slots.reduce((sum, { weight }, slot) => sum + weight * (best[slot] ?? 0), 0) / whole;
}

/** Mean trust in the words of a phrase, those that the document has not counting nothing. */
function trustIn(alternative: Alternative, words: ReadonlyMap<string, number>): number {
	const found = alternative.words.map((list) =>
		Math.max(0, ...list.filter(({ word }) => words.has(word)).map(({ quality }) => quality))
	);
	const mean = found.reduce((sum, quality) => sum + quality, 0) / found.length;
	return mean * alternative.quality;
}
