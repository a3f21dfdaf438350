/**
 * Every figure that decides what is found and in which order. Measured with
 * tests/lib/search/judgments.test.ts; change one only with that test beside it.
 */

/** Caps that keep the time of one search bounded, whatever is typed. */
export const limits = {
	/** Letters of a query that are looked at. */
	letters: 200,
	/** Words of a query that are looked at. */
	words: 16,
	/** Letters of one word that are looked at. */
	wordLetters: 32,
	/** Results without a `limit`. */
	results: 24,
	/** Documents whose titles and phrases are compared with the query. */
	candidates: 32,
	/** Titles and phrases that Fuse compares with the query. */
	phrases: 4,
	/** Letters of the query that it compares, a pass of its algorithm. */
	closeLetters: 32,
	/** Words of the catalog whose closeness to one typed word is judged. */
	nearWords: 24,
	/** Near words offered for one word that nothing explains. */
	offered: 3,
	/** Words of the catalog that one beginning may stand for, and that are looked through for them. */
	prefixWords: 40,
	prefixScan: 400,
	/** Typed words whose readings are remembered. */
	remembered: 400
} as const;

/** The most results that `find` gives without a `limit`. */
export const mostResults = limits.results;

/** How much a word counts by where it stands. */
export const fields = {
	title: 1,
	asked: 0.7,
	topics: 0.9,
	summary: 0.95,
	/** Words of the needs that a resource serves, and titles of the resources of a need. */
	related: 0.6,
	/** What each further field that has the word adds to the first one, as a share of its weight. */
	further: 0.16
} as const;

/** How far a reading of a typed word may be trusted; 1 is the word itself. */
export const readings = {
	/** Another form of the word: plural, -ing, -ed. */
	form: 0.8,
	/** A word with the same root: cataloger for catalog. */
	relative: 0.8,
	/** A beginning: from `prefix` upward to `longest`, the more of the word is typed. */
	prefix: 0.5,
	longest: 0.85,
	/** How alike in pairs of letters a word must be to be looked at. */
	likeness: 0.3,
	/** The same for a word to be offered where nothing is found. */
	offered: 0.55,
	joined: 0.95,
	split: 0.9,
	/** What each letter put right costs, as a share of the word's letters. */
	edit: 1.2,
	/** What a slip for a word that one document has costs more than one for a usual word. */
	rare: 0.15,
	/** From how many documents on a word is usual, as a power of two. */
	usual: 4,
	/** The most that Fuse can give a word that is no letter or two away. */
	near: 0.5,
	abbreviation: 0.85,
	synonym: 0.8
} as const;

/**
 * How far a reading counts when it is judged whether anything answers a query. Not the trust by which
 * documents are put in order: `policies` is as sure as `policy`, but what has the very word comes first.
 */
export const sureness = {
	form: 0.9,
	relative: 0.8,
	/** A beginning: from here upward, the more of the word is typed. */
	prefix: 0.5,
	/** What is left of the trust in a slip. */
	slip: 0.9,
	abbreviation: 0.95,
	synonym: 0.8,
	/** What a word that says little (`ask`, `whole`) counts, as a share of its rarity. */
	lightWord: 0.3
} as const;

/** When a word is long enough to be read in another way. */
export const lengths = {
	prefix: 1,
	/** A whole query that begins a title. */
	begins: 3,
	doubled: 4,
	oneEdit: 5,
	otherVowel: 6,
	otherLetter: 8,
	twoEdits: 7,
	near: 7,
	/** Two words that are one misspelt word. */
	joined: 10,
	/** Each part of a word that is split. */
	part: 3
} as const;

/** How the parts of a score are put together. */
export const parts = {
	/** Share of the query that the document has, by rarity of the words and weight of the fields. */
	found: 1,
	/** How like the query the best title or phrase people ask is. */
	phrase: 0.3,
	/** How much of that is due to the phrase having nothing else. */
	whole: 0.5,
	/** Closeness of that phrase to the whole query, judged by Fuse. */
	closeness: 0.2,
	/** The query is the beginning of the title or of a phrase people ask. */
	begins: 0.4,
	/** What a resource gains from the best need that it serves, and a need from its best resource. */
	related: 0.15,
	/** The query is the title, a phrase people ask, the id or the abbreviation. */
	exact: 1.5
} as const;

/** Kinds are balanced: a need answers a task before the third resource on it. */
export const kinds = { need: 1.12, resource: 1, pathway: 0.92, program: 0.92 } as const;

/** Mild signals. */
export const signals = {
	unverified: 0.98,
	/** How far one may be carried by its need or resource, as a share of the other's score. */
	reach: 1.4
} as const;

/** How much of a query must be understood; fixed on the out-of-scope queries of tests/fixtures/judged. */
export const verdicts = {
	/** How much of that is due to the title or phrase that is most like the query. */
	phrase: 0.3,
	/** Below: every result is weak. */
	weak: 0.51,
	/** Below: no result. */
	none: 0.25,
	/** How far the best result must be before the next, as a share of it, to stand apart. */
	apart: 1.1,
	/** A result with less than this share of the best score is left out. */
	tail: 0.25
} as const;
