import type { TokenIndex } from './build-token-index.ts';
import { readWord } from './read-word.ts';
import type { WordReading } from './types.ts';
import { limits } from './weights.ts';

/** What a typed word may stand for, by where it stands in the query. */
export type WordReader = (word: string, place: 'last' | 'before') => readonly WordReading[];

/**
 * A reader of words that remembers the last ones it read: while somebody types, all words but
 * the last are the same at every letter.
 */
export function rememberReadings(index: TokenIndex): WordReader {
	const read = new Map<string, readonly WordReading[]>();
	return (word, place) => {
		const key = `${place} ${word}`;
		const known = read.get(key);
		if (known) return known;
		if (read.size >= limits.remembered) read.clear();
		const readings = readWord(index, word, place);
		read.set(key, readings);
		return readings;
	};
}
