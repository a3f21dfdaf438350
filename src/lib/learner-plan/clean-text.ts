/** Controls, halves of letters, and marks that turn the reading order of what stands around them. */
const unseen = /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * A text as a plan keeps it: lines end with LF, blanks around it and everything that could hide or
 * turn letters are out. Empty where nothing in it can be seen. Cleaning it again changes nothing.
 */
export function cleanText(text: string): string {
	const clean = text.replace(lineEnd, '\n').replaceAll('\t', ' ').replace(unseen, '').trim();
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(clean) ? clean : '';
}

/** The same on one line. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\n+/g, ' ');
}
