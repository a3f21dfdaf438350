import type { Postings } from './build-postings.ts';
import { Tally } from './tally.ts';
import type { Alternative } from './types.ts';

/**
 * What each document has of one typed word, over all that the word may stand for: the best counts.
 * Keeps room for its sums, so that a keystroke allocates nothing that grows with the catalog.
 */
export class WordMatcher {
	/** Trust in what was found, by weight of the fields. */
	readonly found: Tally;
	/** How sure it is that the document has it, wherever it stands. */
	readonly cover: Tally;
	readonly #postings: Postings;
	readonly #phrase: PhraseRoom;

	constructor(postings: Postings) {
		const room = () => new Tally(postings.documents);
		this.#postings = postings;
		this.found = room();
		this.cover = room();
		this.#phrase = { best: room(), sure: room(), sum: room(), present: room(), sureSum: room() };
	}

	match(alternative: Alternative): void {
		if (alternative.words.length === 1) this.#matchWord(alternative);
		else this.#matchPhrase(alternative);
	}

	clear(): void {
		this.found.clear();
		this.cover.clear();
	}

	#matchWord({ words, quality, sure }: Alternative): void {
		for (const reading of words[0] ?? []) {
			this.#postings.each(reading.word, (document, weight) => {
				this.found.raise(document, weight * reading.quality * quality);
				this.cover.raise(document, reading.sure * sure);
			});
		}
	}

	/** The rarer words of a phrase count more, and a missing one twice. */
	#matchPhrase({ words, quality, sure }: Alternative): void {
		const { sum, present, sureSum } = this.#phrase;
		const rarities = words.map(([first]) => this.#postings.rarity(first?.word ?? -1));
		const whole = rarities.reduce((total, rarity) => total + rarity, 0);
		words.forEach((readings, at) => this.#addPart(readings, (rarities[at] ?? 0) / whole));
		for (const document of sum.touched) {
			const has = present.at(document);
			this.found.raise(document, quality * sum.at(document) * has);
			this.cover.raise(document, sure * sureSum.at(document) * has);
		}
		for (const tally of [sum, present, sureSum]) tally.clear();
	}

	#addPart(readings: Alternative['words'][number], share: number): void {
		const { best, sure, sum, present, sureSum } = this.#phrase;
		for (const reading of readings) {
			this.#postings.each(reading.word, (document, weight) => {
				best.raise(document, weight * reading.quality);
				sure.raise(document, reading.sure);
			});
		}
		for (const document of best.touched) {
			sum.add(document, share * best.at(document));
			present.add(document, share);
			sureSum.add(document, share * sure.at(document));
		}
		best.clear();
		sure.clear();
	}
}

/** Room for a phrase: its present word, and the sums over its words. */
interface PhraseRoom {
	readonly best: Tally;
	readonly sure: Tally;
	readonly sum: Tally;
	readonly present: Tally;
	readonly sureSum: Tally;
}
