import { limits } from './weights.ts';

/** A word of a text as search sees it, and where it stands. */
export interface PlacedWord {
	/** Lower case, without accents and apostrophes. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu;
const marks = /[\p{M}'’]/gu;
/** The same for letters without accents, as nearly all text has: several times faster. */
const plainWord = /[a-z0-9](?:[a-z0-9]|'(?=[a-z]))*/gi;
const plain = /^[\0-\x7f]*$/;

/** Text in the letters that search compares: lower case, no accents, no apostrophes. */
export function foldText(text: string): string {
	if (plain.test(text)) return text.replaceAll("'", '').toLowerCase();
	return text.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** The words of a text in order, each with its place. */
export function placeWords(text: string): PlacedWord[] {
	return Array.from(text.matchAll(plain.test(text) ? plainWord : word), (match) => ({
		word: foldText(match[0]).slice(0, limits.wordLetters),
		start: match.index,
		end: match.index + match[0].length
	})).filter((placed) => placed.word !== '');
}

/** The words of a text in order. */
export function foldWords(text: string): string[] {
	return placeWords(text).map((placed) => placed.word);
}

/**
 * The words of a text for the index: `e-book` is found as `e`, `book` and `ebook`.
 */
export function indexWords(text: string): string[] {
	const placed = placeWords(text);
	const words = placed.map(({ word }) => word);
	placed.forEach(({ word, end }, at) => {
		const next = placed[at + 1];
		if (next && next.start === end + 1 && text[end] === '-') words.push(word + next.word);
	});
	return words;
}
