const endings: readonly (readonly [ending: string, instead: string])[] = [
	['isation', 'iz'],
	['ization', 'iz'],
	['ibility', 'ibl'],
	['ability', 'abl'],
	['ation', ''],
	['ising', 'iz'],
	['ment', ''],
	['ness', ''],
	['tion', 't'],
	['ings', ''],
	['able', 'abl'],
	['ible', 'ibl'],
	['ist', ''],
	['ise', 'iz'],
	['ing', ''],
	['ate', ''],
	['ers', ''],
	['er', ''],
	['or', ''],
	['ed', ''],
	['al', ''],
	['ly', '']
];
const leastLetters = 3;

/**
 * What a word has in common with its plural, its -ing form and its other relatives:
 * `cataloging`, `cataloger` and `catalogues` give the same. Not a word to show.
 * Rougher than a stemmer on purpose: a wrong relative costs little, since the word itself counts more.
 */
export function stemWord(word: string): string {
	const singular = dropPlural(word);
	for (const [ending, instead] of endings) {
		const rest = singular.length - ending.length;
		if (rest >= leastLetters && singular.endsWith(ending))
			return tidy(singular.slice(0, rest) + instead);
	}
	return tidy(singular);
}

function dropPlural(word: string): string {
	if (word.length <= leastLetters) return word;
	if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y';
	if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
	if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
	return word;
}

function tidy(stem: string): string {
	if (stem.length <= leastLetters) return stem;
	const tidied = stem.replace(/e$/, '').replace(/ogu$/, 'og').replace(/y$/, 'i');
	// Shipping and ship, but not missing and mis-.
	return tidied.length > leastLetters + 1 ? tidied.replace(/([^aeiou])\1$/, '$1') : tidied;
}
