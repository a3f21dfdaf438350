import { nearest } from './nearest.ts';

/** " Did you mean …?" with the nearest of `words`; nothing when none is close. */
export function didYouMean(word: string, words: Iterable<string>): string {
	return suggest(nearest(word, words));
}

/** " Did you mean …?" with a word found in another way; nothing without one. */
export function suggest(word: string | undefined): string {
	return word ? ` Did you mean "${word}"?` : '';
}
