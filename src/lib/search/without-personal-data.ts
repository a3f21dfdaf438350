const kinds = ['e-mail address', 'web address', 'number'] as const;

/** What `withoutPersonalData` can leave out. */
export type PersonalData = (typeof kinds)[number];

/** Words that may be kept, and what was left out of them. */
export interface CleanedText {
	readonly text: string;
	/** Each kind once: e-mail address, web address, number. */
	readonly leftOut: readonly PersonalData[];
}

/** Letters read beyond those that are given back, so that nothing is cut in half and then overlooked: an e-mail name has 64 at most. */
const overlap = 200;
/** Stands where something was left out, until the end; cannot occur in what is read. */
const gap = '\0';

const unwritable = /[\p{Cc}\p{Surrogate}]/gu;
/** Signs that show nothing, by which an address or number could pass unseen. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const emptied = new RegExp(`\\(${gap}+\\)|<${gap}+>|\\[${gap}+\\]`, 'g');
const web = /(?:[a-z][a-z0-9+.-]{0,30}:\/\/|(?<![\p{L}\p{N}])www\.)\S*/giu;
/** Endings of a bare host; those that are words as well (`in`, `is`, `me`, `us`) would take sentences for hosts. */
const endings = 'com|org|net|edu|gov|mil|int|info|biz|io|ca|uk|au|nz|eu|de|fr|app|dev';
const host = new RegExp(
	`(?<![\\p{L}\\p{N}@._-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,8}(?:${endings})(?![\\p{L}\\p{N}@-])(?:[:/?#]\\S*)?`,
	'giu'
);
const name = String.raw`[\p{L}\p{M}\p{N}.!#$%&'’*+/=?^_{|}~\u0060-]`;
const place = String.raw`[\p{L}\p{M}\p{N}.-]`;
const email = new RegExp(
	String.raw`(?:mailto:)?<?(?<!${name})${name}+(?:[@＠]${place}+|\s{0,2}[@＠]\s{0,2}${place}+\.\p{L}{2,})>?`,
	'giu'
);
/** Seven digits or more with at most three separators between two of them, and a code of up to four letters beside. */
const number =
	/(?:(?<![\p{L}\p{M}])\p{L}{1,4})?[+(]{0,2}\p{Nd}(?:[\s\p{Pd}\p{Cf}._()/+]{0,3}\p{Nd}){6,}(?:\p{L}{1,4}(?![\p{L}\p{M}]))?/gu;

/**
 * The text without what may name a person: e-mail addresses, web addresses, and numbers of seven
 * digits or more, as cards, barcodes, accounts and telephones have (spaces, dashes, dots, slashes
 * and brackets inside them, and a short code of letters before or behind, go with them).
 *
 * Years and spans of years (`2023–2024`), MARC fields (`245 500 505`, `008/35-37`) and numbers with
 * commas (`1,000,000`) stay; whole dates go, since a birthday is one; so do ISBN and ISSN, which no
 * rule tells from a barcode. Names of people cannot be told from other words.
 *
 * White space is one space. A cleaned text comes back as it is. At most `letters` are given back
 * and 200 more looked at, so the time is bounded whatever is pasted.
 */
export function withoutPersonalData(given: string, letters = 1000): CleanedText {
	const found = new Set<PersonalData>();
	let before = given.slice(0, letters + overlap).replace(unseen, '');
	let text = tidy(leaveOut(before, found).slice(0, letters));
	// What stands beside a gap may be a number or an address only now.
	while (found.size > 0 && text !== before) {
		before = text;
		text = tidy(leaveOut(before, found));
	}
	const isBare = found.size > 0 && !/[\p{L}\p{N}\p{S}]/u.test(text);
	const leftOut = kinds.filter((kind) => found.has(kind));
	return { text: isBare ? '' : text, leftOut };
}

function leaveOut(text: string, found: Set<PersonalData>): string {
	const cut = (kind: PersonalData) => (words: string) => {
		found.add(kind);
		return gap.repeat(words.length);
	};
	return text
		.replace(unwritable, ' ')
		.replace(web, cut('web address'))
		.replace(email, cut('e-mail address'))
		.replace(host, cut('web address'))
		.replace(number, (words) => (isPublic(words) ? words : cut('number')(words)));
}

function tidy(text: string): string {
	return text.replace(emptied, ' ').replace(unwritable, ' ').replace(/\s+/gu, ' ').trim();
}

const year = /^(?:19|20)\d\d(?:[\p{Pd}/](?:19|20)\d\d)?[.)]?$/u;
const small = /^\d{1,2}$/;
/** A field of three digits, some in a row or from one to another, or the places in one. */
const field = /^\d{3}(?:(?:\/\d{3})+|\p{Pd}\d{3}|\/\d\d(?:\p{Pd}\d\d)?)?$/u;

/** Whether seven digits or more are years, perhaps beside small numbers, or nothing but MARC fields. */
function isPublic(found: string): boolean {
	const words = found.split(/\s+/u);
	if (words.every((word) => field.test(word))) return true;
	return (
		words.every((word) => year.test(word) || small.test(word)) &&
		words.some((word) => year.test(word))
	);
}
