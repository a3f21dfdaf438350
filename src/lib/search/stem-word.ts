/** Words that only look like a form of another: a recording is no record, and a holding no hold. */
const wholeWords = new Set(
	`building counter developer development finding heading holding mental mentor meeting
	morning number order paper programmer programming recording setting something string
	thing wording`.split(/\s+/)
);

const leastLetters = 3;

/**
 * What the forms of one word have in common: singular and plural, -ing and -ed, British and American
 * spelling. Not a word to show.
 */
export function stemWord(word: string): string {
	const singular = dropPlural(word);
	return wholeWords.has(singular) ? singular : tidy(dropForm(american(singular)));
}

const endings: readonly (readonly [ending: string, instead: string])[] = [
	['ization', 'iz'],
	['ibility', 'ibl'],
	['ability', 'abl'],
	['ation', ''],
	['izing', 'iz'],
	['ment', ''],
	['ness', ''],
	['tion', 't'],
	['able', 'abl'],
	['ible', 'ibl'],
	['ist', ''],
	['ize', 'iz'],
	['ing', ''],
	['ate', ''],
	['er', ''],
	['or', ''],
	['ed', ''],
	['al', ''],
	['ly', '']
];

/**
 * What a word has in common with its wider relatives: `cataloging`, `cataloger` and `catalogues` give
 * the same. Rougher than the dictionaries on purpose, so that relatives are trusted less than forms.
 */
export function rootWord(word: string): string {
	const singular = dropPlural(word);
	if (wholeWords.has(singular)) return singular;
	const spelled = american(singular);
	for (const [ending, instead] of endings) {
		const rest = spelled.length - ending.length;
		if (rest >= leastLetters && spelled.endsWith(ending))
			return tidy(spelled.slice(0, rest) + instead);
	}
	return tidy(spelled);
}

function dropPlural(word: string): string {
	if (word.length <= leastLetters || !word.endsWith('s')) return word;
	if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y';
	if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
	return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

function american(word: string): string {
	const ending = british.find((one) => word.endsWith(one));
	return ending ? `${word.slice(0, -ending.length)}iz${ending.slice(2)}` : word;
}

const british = ['ise', 'ised', 'ising', 'isation'];
const vowel = /[aeiouy]/;

function dropForm(word: string): string {
	const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0;
	const rest = cut > 0 ? word.slice(0, -cut) : '';
	return rest.length >= leastLetters && vowel.test(rest) ? rest : word;
}

function tidy(stem: string): string {
	if (stem.length <= leastLetters) return stem;
	const tidied = tidyEnd(stem.endsWith('e') ? stem.slice(0, -1) : stem);
	// Shipping and ship, but not missing and mis-.
	return tidied.length > leastLetters + 1 ? tidied.replace(/([^aeiou])\1$/, '$1') : tidied;
}

function tidyEnd(stem: string): string {
	if (stem.endsWith('y')) return `${stem.slice(0, -1)}i`;
	return stem.endsWith('ogu') ? stem.slice(0, -1) : stem;
}
