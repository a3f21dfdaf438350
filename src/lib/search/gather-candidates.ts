import type { TokenIndex } from './build-token-index.ts';
import type { Alternative, ReadQuery } from './read-query.ts';
import { Tally } from './tally.ts';
import { limits } from './weights.ts';

/** A document that has anything of the query. */
export interface Candidate {
	readonly document: number;
	/** Share of the query that it has, by rarity of the words and weight of the fields. */
	readonly found: number;
	/**
	 * Share of the query that it explains, wherever the words stand: 1 is all of it. A doubtful reading
	 * counts with the square of the trust in it, so that a query made of guesses is not held for understood.
	 */
	readonly cover: number;
}

/** Which documents may be candidates; `named` ones are, though they have no word of the query. */
export interface Admission {
	readonly named: Iterable<number>;
	readonly admits?: (document: number) => boolean;
}

export type Gatherer = (query: ReadQuery, admission: Admission) => Candidate[];

/**
 * A gatherer of the documents that have most of a query, best first, at most `limits.candidates`.
 * A word of the query counts once, however many of its readings a document has.
 * Keeps room for its sums, so that a keystroke allocates nothing that grows with the catalog.
 */
export function buildGatherer(index: TokenIndex): Gatherer {
	const room = () => new Tally(index.documents.length);
	const all = { found: room(), cover: room() };
	const slot = { found: room(), cover: room() };
	const part = { best: room(), trust: room(), sum: room(), present: room(), trusted: room() };

	/** Puts in what each document has of an alternative of one word, as most are. */
	const matchWord = ({ words, quality }: Alternative): void => {
		for (const reading of words[0] ?? []) {
			const trust = reading.quality * quality;
			index.postings.each(reading.word, (document, weight) => {
				slot.found.raise(document, weight * trust);
				slot.cover.raise(document, trust * trust);
			});
		}
	};

	/** The same for a phrase: the rarer of its words count more, a missing one twice. */
	const matchPhrase = ({ words, quality }: Alternative): void => {
		const rarities = words.map((readings) => index.postings.rarity(readings[0]?.word ?? -1));
		const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
		words.forEach((readings, at) => {
			const share = (rarities[at] ?? 0) / whole;
			for (const reading of readings) {
				index.postings.each(reading.word, (document, weight) => {
					part.best.raise(document, weight * reading.quality);
					part.trust.raise(document, reading.quality);
				});
			}
			for (const document of part.best.touched) {
				part.sum.add(document, share * part.best.at(document));
				part.present.add(document, share);
				part.trusted.add(document, part.trust.at(document) / words.length);
			}
			part.best.clear();
			part.trust.clear();
		});
		for (const document of part.sum.touched) {
			slot.found.raise(document, quality * part.sum.at(document) * part.present.at(document));
			slot.cover.raise(document, (quality * part.trusted.at(document)) ** 2);
		}
		for (const tally of [part.sum, part.present, part.trusted]) tally.clear();
	};

	return ({ slots, alternatives }, { named, admits }) => {
		const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
		const told = slots.reduce((sum, { telling }) => sum + telling, 0);
		slots.forEach(({ weight, telling }, at) => {
			for (const alternative of alternatives) {
				if (!alternative.slots.includes(at)) continue;
				if (alternative.words.length === 1) matchWord(alternative);
				else matchPhrase(alternative);
			}
			for (const document of slot.found.touched) {
				all.found.add(document, (weight / whole) * slot.found.at(document));
				all.cover.add(document, (telling / told) * slot.cover.at(document));
			}
			slot.found.clear();
			slot.cover.clear();
		});
		const best = keepBest(all.found, admits);
		const extra = [...named].filter((one) => !best.includes(one) && (admits?.(one) ?? true));
		const candidates = [...best, ...extra].map((document) => ({
			document,
			found: all.found.at(document),
			cover: all.cover.at(document)
		}));
		all.found.clear();
		all.cover.clear();
		return candidates;
	};
}

/** The documents with the greatest amounts, best first and equals in their order, without sorting all. */
function keepBest(amounts: Tally, admits: Admission['admits']): number[] {
	const best: number[] = [];
	for (const document of amounts.touched) {
		const amount = amounts.at(document);
		const last = best.at(-1);
		const isFull = best.length >= limits.candidates;
		if (isFull && last !== undefined && !isBefore(document, amount, last)) continue;
		if (admits && !admits(document)) continue;
		if (isFull) best.pop();
		let at = best.length;
		while (at > 0 && isBefore(document, amount, best[at - 1] ?? document)) at -= 1;
		best.splice(at, 0, document);
	}
	return best;

	function isBefore(document: number, amount: number, other: number): boolean {
		const others = amounts.at(other);
		return amount > others || (amount === others && document < other);
	}
}
