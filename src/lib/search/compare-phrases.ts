import { addToGroup } from './add-to-group.ts';
import type { Phrase, TokenIndex } from './build-token-index.ts';
import type { ReadQuery } from './read-query.ts';

/** A phrase beside a query. */
export interface Compared {
	readonly phrase: Phrase;
	/** Share of the phrase that the query explains, by the rarity of its words. */
	readonly explained: number;
	/** Share of the query that the phrase has, by the weight of its words. */
	readonly has: number;
}

/** Where a word of the catalog stands in the readings of a query. */
interface Place {
	readonly alternative: number;
	/** Which word of the alternative. */
	readonly part: number;
	readonly quality: number;
	/** The same, with the trust in the alternative as a whole. */
	readonly trust: number;
}

/**
 * A comparison of phrases with one query. A title or a phrase people ask is looked at alone: a document
 * that has the words of a query side by side is a better answer than one that has them here and there.
 */
export function comparePhrases(
	{ postings }: TokenIndex,
	query: ReadQuery
): (phrase: Phrase) => Compared {
	const places = placesOf(query.alternatives);
	const trusts = new Map(
		Array.from(places, ([word, all]) => [word, Math.max(...all.map((one) => one.trust))])
	);
	return (phrase) => {
		let explained = 0;
		for (const word of phrase.words) explained += postings.rarity(word) * (trusts.get(word) ?? 0);
		if (explained === 0) return { phrase, explained: 0, has: 0 };
		const whole = phrase.words.reduce((sum, word) => sum + postings.rarity(word), 0);
		return { phrase, explained: explained / whole, has: shareOfQuery(phrase, query, places) };
	};
}

/** Share of a query that a phrase has. */
function shareOfQuery(
	phrase: Phrase,
	{ slots, alternatives }: ReadQuery,
	places: ReadonlyMap<number, readonly Place[]>
): number {
	const best = new Float64Array(slots.length);
	for (const [at, parts] of partsFound(phrase, places)) {
		const alternative = alternatives[at];
		if (!alternative) continue;
		const sum = parts.reduce((all, one) => all + one, 0);
		const share = (alternative.quality * sum) / alternative.words.length;
		for (const slot of alternative.slots) best[slot] = Math.max(best[slot] ?? 0, share);
	}
	const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
	return slots.reduce((sum, { weight }, slot) => sum + weight * (best[slot] ?? 0), 0) / whole;
}

/** For each alternative of which a phrase has anything, the trust in each of its words. */
function partsFound(
	phrase: Phrase,
	places: ReadonlyMap<number, readonly Place[]>
): Map<number, number[]> {
	const found = new Map<number, number[]>();
	for (const word of phrase.words) {
		for (const { alternative, part, quality } of places.get(word) ?? []) {
			const parts = found.get(alternative) ?? [];
			parts[part] = Math.max(parts[part] ?? 0, quality);
			found.set(alternative, parts);
		}
	}
	return found;
}

function placesOf(alternatives: ReadQuery['alternatives']): Map<number, Place[]> {
	const places = new Map<number, Place[]>();
	alternatives.forEach(({ words, quality: whole }, alternative) =>
		words.forEach((readings, part) =>
			readings.forEach(({ word, quality }) => {
				const place = { alternative, part, quality, trust: quality * whole };
				addToGroup(places, word, place);
			})
		)
	);
	return places;
}
