import { placeWords } from './fold-words.ts';
import type { Mark } from './types.ts';

/** Where in `title` the words stand that the query was read as. */
export function markWords(title: string, words: ReadonlySet<string>): Mark[] {
	return placeWords(title)
		.filter(({ word }) => words.has(word))
		.map(({ start, end }) => [start, end] as const);
}
