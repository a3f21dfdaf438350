import { addToGroup } from './add-to-group.ts';
import { rootWord, stemWord } from './stem-word.ts';
import { limits } from './weights.ts';

/** All words of an index in alphabetical order; a word's id is its place in that order. */
export interface WordList {
	readonly words: readonly string[];
	/** Id of a word; -1 where it is not known. */
	idOf(word: string): number;
	/** Ids of the words that begin with `start`: from the first (included) to the second (excluded). */
	begunBy(start: string): readonly [from: number, to: number];
	/** Ids of the words that are forms of the same word. */
	formsOf(word: string): readonly number[];
	/** Ids of the words with the same root, forms included. */
	relativesOf(word: string): readonly number[];
	/** Ids of the words that have a pair of letters. */
	withPair(pair: string): readonly number[];
}

const none: readonly number[] = [];

/** The list of the different words among `words`. */
export function buildWordList(words: Iterable<string>): WordList {
	const sorted = [...new Set(words)].sort();
	const ids = new Map(sorted.map((word, id) => [word, id]));
	const byStem = groupIds(sorted, (word) => [stemWord(word)]);
	const byRoot = groupIds(sorted, (word) => [rootWord(word)]);
	const byPair = groupIds(sorted, (word) => new Set(letterPairs(word)));
	return {
		words: sorted,
		idOf: (word) => ids.get(word) ?? -1,
		begunBy: (start) => [firstFrom(sorted, start), firstFrom(sorted, `${start}\uffff`)],
		formsOf: (word) => byStem.get(stemWord(word)) ?? none,
		relativesOf: (word) => byRoot.get(rootWord(word)) ?? none,
		withPair: (pair) => byPair.get(pair) ?? none
	};
}

/** Pairs of neighboring letters, the edges of the word included. */
export function letterPairs(word: string): string[] {
	const edged = ` ${word} `;
	const pairs: string[] = [];
	for (let at = 0; at < edged.length - 1; at += 1) pairs.push(edged.slice(at, at + 2));
	return pairs;
}

function groupIds(
	words: readonly string[],
	keysOf: (word: string) => Iterable<string>
): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	words.forEach((word, id) => {
		for (const key of keysOf(word.slice(0, limits.wordLetters))) {
			addToGroup(groups, key, id);
		}
	});
	return groups;
}

/** Place of the first word that is not before `text`. */
function firstFrom(sorted: readonly string[], text: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
