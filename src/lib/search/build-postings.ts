import type { WordList } from './build-word-list.ts';

/** Which documents have a word, for every word of a list by its id. */
export interface Postings {
	/** How many documents there are. */
	readonly documents: number;
	/** How many documents have a word. */
	count(word: number): number;
	/** Calls `visit` for each document that has a word, in the order of the documents. */
	each(word: number, visit: (document: number, weight: number) => void): void;
	/** How much a word tells: large for a rare one; the most for one that no document has (or -1). */
	rarity(word: number): number;
}

/**
 * The postings of documents that are given as words with weights. Kept in three flat arrays: those of
 * a hundred thousand documents fit in some megabytes, and are read without following references.
 */
export function buildPostings(
	list: WordList,
	weighed: readonly ReadonlyMap<string, number>[]
): Postings {
	const starts = startsOf(list, weighed);
	const documents = new Uint32Array(starts.at(-1) ?? 0);
	const weights = new Float32Array(documents.length);
	const next = starts.slice();
	weighed.forEach((words, document) => {
		for (const [word, weight] of words) {
			const id = list.idOf(word);
			const place = next[id] ?? 0;
			documents[place] = document;
			weights[place] = weight;
			next[id] = place + 1;
		}
	});
	const count = (word: number): number =>
		word < 0 ? 0 : (starts[word + 1] ?? 0) - (starts[word] ?? 0);
	const rarest = Math.log(1 + weighed.length);
	const rarities = Float64Array.from(list.words, (_, word) =>
		rarityOf(count(word), weighed.length)
	);
	return {
		documents: weighed.length,
		count,
		each: (word, visit) => {
			const end = starts[word + 1] ?? 0;
			for (let place = starts[word] ?? end; place < end; place += 1)
				visit(documents[place] ?? 0, weights[place] ?? 0);
		},
		rarity: (word) => rarities[word] ?? rarest
	};
}

/** Where the documents of each word begin in the flat arrays; one more place for the end of the last. */
function startsOf(list: WordList, weighed: readonly ReadonlyMap<string, number>[]): Uint32Array {
	const starts = new Uint32Array(list.words.length + 1);
	for (const words of weighed) {
		for (const word of words.keys()) {
			const after = list.idOf(word) + 1;
			starts[after] = (starts[after] ?? 0) + 1;
		}
	}
	for (let at = 1; at < starts.length; at += 1)
		starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
	return starts;
}

/** Inverse document frequency as in Okapi BM25 (Robertson and Zaragoza 2009), kept above 0. */
function rarityOf(found: number, all: number): number {
	return found === 0 ? Math.log(1 + all) : Math.log(1 + (all - found + 0.5) / (found + 0.5));
}
