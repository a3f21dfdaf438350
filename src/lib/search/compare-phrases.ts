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
}

/**
 * A comparison of phrases with one query. A title or a phrase people ask is looked at alone: a document
 * that has the words of a query side by side is a better answer than one that has them here and there.
 */
export function comparePhrases(
	{ postings }: TokenIndex,
	{ slots, alternatives }: ReadQuery
): (phrase: Phrase) => Compared {
	const places = placesOf(alternatives);
	const whole = slots.reduce((sum, { weight }) => sum + weight, 0);

	const shareOfQuery = (phrase: Phrase): number => {
		const touched = new Map<number, number[]>();
		for (const word of phrase.words) {
			for (const { alternative, part, quality } of places.get(word) ?? []) {
				const parts = touched.get(alternative) ?? [];
				parts[part] = Math.max(parts[part] ?? 0, quality);
				touched.set(alternative, parts);
			}
		}
		const best = new Float64Array(slots.length);
		for (const [at, parts] of touched) {
			const { words = [], quality = 0, slots: explains = [] } = alternatives[at] ?? {};
			const sum = parts.reduce((all, one) => all + one, 0);
			const share = (quality * sum) / words.length;
			for (const slot of explains) best[slot] = Math.max(best[slot] ?? 0, share);
		}
		return slots.reduce((sum, { weight }, slot) => sum + weight * (best[slot] ?? 0), 0) / whole;
	};

	return (phrase) => {
		let sum = 0;
		let explained = 0;
		for (const word of phrase.words) {
			const rarity = postings.rarity(word);
			sum += rarity;
			let trust = 0;
			for (const { alternative, quality } of places.get(word) ?? [])
				trust = Math.max(trust, quality * (alternatives[alternative]?.quality ?? 0));
			explained += rarity * trust;
		}
		if (explained === 0) return { phrase, explained: 0, has: 0 };
		return { phrase, explained: explained / sum, has: shareOfQuery(phrase) };
	};
}

function placesOf(alternatives: ReadQuery['alternatives']): Map<number, Place[]> {
	const places = new Map<number, Place[]>();
	alternatives.forEach(({ words }, alternative) =>
		words.forEach((readings, part) =>
			readings.forEach(({ word, quality }) => {
				const place = { alternative, part, quality };
				const known = places.get(word);
				if (known) known.push(place);
				else places.set(word, [place]);
			})
		)
	);
	return places;
}
