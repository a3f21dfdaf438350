import type { TokenIndex } from './build-token-index.ts';
import { placeWords } from './fold-words.ts';
import type { PlacedWord } from './fold-words.ts';
import type { ReadQuery } from './read-query.ts';
import type { Scored } from './score-documents.ts';
import type { Mark, SearchHit } from './types.ts';

type Marked = Pick<SearchHit, 'marks' | 'asked'>;

/**
 * Marks where in titles, and in the phrases people ask, the words stand that a query was read as.
 * Remembers where the words of a text stand, since the same titles come at every letter.
 */
export function buildMarker(index: TokenIndex): (query: ReadQuery) => (one: Scored) => Marked {
	const placed = new Map<string, readonly PlacedWord[]>();
	const wordsOf = (text: string): readonly PlacedWord[] => {
		const known = placed.get(text) ?? placeWords(text);
		placed.set(text, known);
		return known;
	};
	return ({ alternatives }) => {
		const words = new Set<string>();
		for (const { word } of alternatives.flatMap((one) => one.words.flat()))
			words.add(index.list.words[word] ?? '');
		const marksIn = (text: string): Mark[] =>
			wordsOf(text).flatMap(({ word, start, end }) => (words.has(word) ? [[start, end]] : []));
		return ({ document, phrase }) => {
			const title = index.documents[document]?.title ?? '';
			const written = phrase?.phrase.written ?? title;
			const marks = marksIn(title);
			return written === title
				? { marks }
				: { marks, asked: { text: written, marks: marksIn(written) } };
		};
	};
}
