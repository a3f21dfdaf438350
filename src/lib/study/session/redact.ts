/** Most letters that are kept of a search. */
const longest = 80;

/** Each begins where a word does, so that a long text takes no longer than its letters. */
const personal = [
	/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/giu,
	/(?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/\S+/giu,
	/www\.\S+/giu,
	/[+(]?\p{Nd}[\p{Nd}\s().\p{Pd}]{5,}\p{Nd}/gu,
	/\p{Nd}{6,}/gu
];

/**
 * Searched words as they may be kept: e-mail addresses, addresses of pages, telephone numbers and
 * runs of six digits or more become "[…]", and after 80 letters the text is cut.
 */
export function redactSearch(text: string): string {
	const clean = redactText(text);
	return [...clean.replace(/\s+/gu, ' ').trim()].slice(0, longest).join('');
}

/** What a facilitator wrote as it may be kept: the same is taken out, and all the rest stays. */
export function redactText(text: string): string {
	return personal.reduce((kept, shape) => kept.replace(shape, '[…]'), text.normalize('NFKC'));
}

/** Whether a text looks as if it held what could identify somebody. */
export function holdsPersonalData(text: string): boolean {
	const plain = text.normalize('NFKC');
	return personal.some((shape) => plain.search(shape) >= 0);
}

/** How long a search was, roughly: all that is kept where its words may not be. */
export function lengthOf(text: string): 'none' | '1-5' | '6-15' | '16-40' | 'longer' {
	const { length } = [...text.trim()];
	if (length === 0) return 'none';
	if (length <= 5) return '1-5';
	if (length <= 15) return '6-15';
	return length <= 40 ? '16-40' : 'longer';
}
