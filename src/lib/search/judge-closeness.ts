import Fuse from 'fuse.js/basic';
import type { Phrase } from './build-token-index.ts';
import { limits } from './weights.ts';

/**
 * What Fuse makes of the whole query beside each phrase, as pairs of a document and its closeness:
 * 1 where the phrase has the query letter by letter, in its order. Phrases that are not close are left out.
 * Looks at the first letters of the query, as many as Fuse compares in one pass.
 */
export function judgeCloseness(
	phrases: readonly Phrase[],
	query: string
): [document: number, closeness: number][] {
	const fuse = new Fuse(
		phrases.map(({ text }) => text),
		{ includeScore: true, ignoreLocation: true, threshold: 0.4 }
	);
	return fuse.search(query.slice(0, limits.closeLetters)).flatMap(({ refIndex, score = 1 }) => {
		const phrase = phrases[refIndex];
		return phrase ? [[phrase.document, 1 - score]] : [];
	});
}
