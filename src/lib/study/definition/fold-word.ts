/** Too short to lose an ending. */
const shortest = 4;

const endings = ['ing', 'ed', 'e'] as const;

/**
 * What the plain forms of one word have in common: `lend`, `lends`, `lending`. Rough on purpose: a
 * word too many is looked at by a person, and a word too few leads participants.
 */
export function foldWord(word: string): string {
	const small = word.toLowerCase().replace(/[’']s$/, '');
	const plain = small.replace(/ies$/, 'y');
	const single = plain.endsWith('ss') ? plain : cutEnding(plain, 's');
	const ending = endings.find((one) => cutEnding(single, one) !== single);
	const cut = ending ? cutEnding(single, ending) : single;
	// Shipping and ship.
	return cut.length > shortest ? cut.replace(/([^aeiouls])\1$/, '$1') : cut;
}

function cutEnding(word: string, ending: string): string {
	const rest = word.length - ending.length;
	return word.endsWith(ending) && rest >= shortest - 1 ? word.slice(0, rest) : word;
}

/** The words of a text as they are written, without figures and signs. */
export function splitWords(text: string): string[] {
	return text.match(/\p{L}[\p{L}’'-]*/gu)?.flatMap((word) => word.split('-')) ?? [];
}
