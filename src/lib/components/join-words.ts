const form = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words in a row as a sentence has them: "a, b and c". */
export function joinWords(words: readonly string[]): string {
	return form.format(words);
}
