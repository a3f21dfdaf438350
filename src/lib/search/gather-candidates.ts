import type { TokenIndex } from './build-token-index.ts';
import type { ReadQuery } from './read-query.ts';
import { WordMatcher } from './match-words.ts';
import { Tally } from './tally.ts';
import { limits } from './weights.ts';

/** A document that has anything of the query. */
export interface Candidate {
	readonly document: number;
	/** Share of the query that it has, by rarity of the words and weight of the fields. */
	readonly found: number;
	/**
	 * Share of the query that it explains, wherever the words stand: 1 is all of it. A doubtful reading
	 * counts for less, so that a query made of guesses is not held for understood.
	 */
	readonly cover: number;
}

/** Which documents may be candidates; `named` ones are, though they have no word of the query. */
interface Admission {
	readonly named: Iterable<number>;
	readonly admits?: (document: number) => boolean;
}

export type Gatherer = (query: ReadQuery, admission: Admission) => Candidate[];

/**
 * A gatherer of the documents that have most of a query, best first, at most `limits.candidates`.
 * A word of the query counts once, however many of its readings a document has.
 */
export function buildGatherer({ postings }: TokenIndex): Gatherer {
	const found = new Tally(postings.documents);
	const cover = new Tally(postings.documents);
	const word = new WordMatcher(postings);

	return ({ slots, alternatives }, { named, admits }) => {
		const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
		const told = slots.reduce((sum, { telling }) => sum + telling, 0);
		slots.forEach(({ weight, telling }, at) => {
			for (const alternative of alternatives)
				if (alternative.slots.includes(at)) word.match(alternative);
			for (const document of word.found.touched) {
				found.add(document, (weight / whole) * word.found.at(document));
				cover.add(document, (telling / told) * word.cover.at(document));
			}
			word.clear();
		});
		const best = keepBest(found, admits);
		const others = [...named].filter((one) => !best.includes(one) && (admits?.(one) ?? true));
		const candidates = [...best, ...others].map((document) => ({
			document,
			found: found.at(document),
			cover: cover.at(document)
		}));
		found.clear();
		cover.clear();
		return candidates;
	};
}

/** The documents with the greatest amounts, best first and equals in their order, without sorting all. */
function keepBest(amounts: Tally, admits: Admission['admits']): number[] {
	const best: number[] = [];
	for (const document of amounts.touched) {
		if (!isBetter(amounts, document, best[limits.candidates - 1])) continue;
		if (admits && !admits(document)) continue;
		let at = best.length;
		while (at > 0 && isBetter(amounts, document, best[at - 1])) at -= 1;
		best.splice(at, 0, document);
		best.length = Math.min(best.length, limits.candidates);
	}
	return best;
}

/** Whether a document stands before another; before none it always does. */
function isBetter(amounts: Tally, document: number, other: number | undefined): boolean {
	if (other === undefined) return true;
	const difference = amounts.at(document) - amounts.at(other);
	return difference > 0 || (difference === 0 && document < other);
}
