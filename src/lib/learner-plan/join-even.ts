/**
 * Words as one text, as short as their lengths allow: the common length and then all letters in a
 * row, or a 0 and a period before each word where they differ. No word may hold a period.
 */
export function joinEven(words: readonly string[]): string {
	const length = words[0]?.length ?? 0;
	const even = length > 0 && length < 36 && words.every((word) => word.length === length);
	if (even) return `${length.toString(36)}${words.join('')}`;
	return words.length === 0 ? '' : `0${words.map((word) => `.${word}`).join('')}`;
}

/** The words of such a text. Any text gives some words. */
export function splitEven(text: string): string[] {
	if (text === '') return [];
	if (text.startsWith('0')) return text.slice(1).split('.').slice(1);
	const length = parseInt(text.charAt(0), 36);
	return text.slice(1).match(new RegExp(`.{1,${length}}`, 'gs')) ?? [];
}
