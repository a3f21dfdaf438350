import { foldWords } from './fold-words.ts';

const words = `a about all also am an and any are as at be been but by can could did do does for from
get go had has have here how i if im in into is it its ive just like me my need
of on onto or our out please should so some tell than that the their them then there these
they this to too up us was way we were what whats when where which while who whom why
will with would you your`;

/** Words that say little about what is looked for; left out of a query that has others. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/));

/** The words of a phrase that say something; all of them where none does. */
export function tellingWords(phrase: string): string[] {
	const all = foldWords(phrase);
	const telling = all.filter((word) => !stopWords.has(word));
	return telling.length > 0 ? telling : all;
}
