import type { TokenIndex } from './build-token-index.ts';
import type { WordReader } from './remember-readings.ts';
import type { Alternative, WordReading } from './types.ts';
import { lengths, readings } from './weights.ts';

interface Joiner {
	readonly index: TokenIndex;
	readonly readWord: WordReader;
}

/** Two typed words that are one in the catalog (`hathi trust`), and one that is two (`coursereserves`). */
export function joinAndSplit(joiner: Joiner, words: readonly string[]): Alternative[] {
	return words.flatMap((word, at) => [
		...joined(joiner, words, at),
		...(knownWord(joiner.index, word) ? [] : splits(joiner.index, word, at))
	]);
}

function joined({ index, readWord }: Joiner, words: readonly string[], at: number): Alternative[] {
	const [word = '', next] = words.slice(at, at + 2);
	if (next === undefined) return [];
	const one = knownWord(index, word + next);
	const found = one ? [one] : misspeltJoined({ index, readWord }, word, next);
	if (found.length === 0) return [];
	return [{ words: [found], quality: readings.joined, sure: 1, slots: [at, at + 1] }];
}

/** `consortia manger` for a title that is written in one word: only where one of the two is unknown. */
function misspeltJoined({ index, readWord }: Joiner, word: string, next: string): WordReading[] {
	const isLong = word.length + next.length >= lengths.joined;
	if (!isLong || (knownWord(index, word) && knownWord(index, next))) return [];
	return readWord(word + next, 'before').filter(({ corrected }) => corrected);
}

function splits(index: TokenIndex, word: string, at: number): Alternative[] {
	const found: Alternative[] = [];
	for (let cut = lengths.part; cut <= word.length - lengths.part; cut += 1) {
		const left = knownWord(index, word.slice(0, cut));
		const right = left && knownWord(index, word.slice(cut));
		if (left && right)
			found.push({ words: [[left], [right]], quality: readings.split, sure: 1, slots: [at] });
	}
	return found;
}

/** The word read as itself, where a document has it. */
function knownWord({ list, postings }: TokenIndex, word: string): WordReading | undefined {
	const id = list.idOf(word);
	return postings.count(id) > 0 ? { word: id, quality: 1, sure: 1, corrected: false } : undefined;
}
