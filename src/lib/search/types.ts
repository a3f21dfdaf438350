import type { Activity, Format } from '../catalog/index.ts';

/** What a search can lead to. */
export type DocumentKind = 'need' | 'resource' | 'pathway' | 'program';

/** A page that a hit belongs to: the pathway of a need, the need that a resource serves. */
export interface Belonging {
	readonly title: string;
	readonly path: string;
}

/** The words by which a document can be found, besides its title; each field has its own weight. */
interface SearchWords {
	/** Phrases as people at a desk would put it. */
	readonly asked: readonly string[];
	/** Topics, and whom it is for. */
	readonly topics: readonly string[];
	/** Its description. */
	readonly summary: string;
}

/** One thing that can be found: what finds it and what a hit shows. Plain JSON. */
export interface SearchDocument {
	readonly kind: DocumentKind;
	readonly id: string;
	/** The statement, for a need. */
	readonly title: string;
	/** Path of its page, without a leading slash: `needs/summit-basics/`. */
	readonly path: string;
	readonly words: SearchWords;
	/** Ids of program areas; `all` for every area. */
	readonly programs: readonly string[];
	/** The pathways of a need, the needs that a resource serves. */
	readonly belongsTo: readonly Belonging[];
	readonly format?: Format;
	readonly activity?: Activity;
	readonly access?: 'public' | 'login';
	/** Its address is a page on which to look for the title. */
	readonly urlIsListing?: true;
	readonly unverified?: true;
	/** A need for which no resource exists. */
	readonly gap?: true;
}

interface Abbreviation {
	readonly short: string;
	readonly means: readonly string[];
}

/** Words typed and words tried instead; a phrase may have several words. */
export interface Synonym {
	readonly typed: readonly string[];
	readonly tried: readonly string[];
}

/** The words of library workers beside the words of the catalog. Plain JSON. */
export interface Vocabulary {
	readonly abbreviations: readonly Abbreviation[];
	readonly synonyms: readonly Synonym[];
}

/** A word or phrase that was typed, and what was searched for it. */
export interface Reading {
	readonly typed: string;
	readonly read: string;
}

/** What the search made of a query, to be said aloud. */
export interface Understood {
	readonly abbreviations: readonly Reading[];
	readonly synonyms: readonly Reading[];
	readonly corrections: readonly Reading[];
}

/** From (included) and to (excluded) in a title, in UTF-16 units. */
export type Mark = readonly [start: number, end: number];

export interface SearchHit {
	readonly document: SearchDocument;
	/** Above 0; comparable within one answer only. */
	readonly score: number;
	/** Nothing matches the query well, and this is the nearest there is. */
	readonly weak: boolean;
	readonly marks: readonly Mark[];
	/** The phrase people ask that the query is most like, where it says more than the title. */
	readonly asked?: { readonly text: string; readonly marks: readonly Mark[] };
}

export interface SearchAnswer {
	readonly query: string;
	/** Best first. */
	readonly results: readonly SearchHit[];
	/** The query with its misspelt words put right, where there are any. */
	readonly suggestion?: string;
	readonly understood: Understood;
	/** Results that the filter leaves out. */
	readonly filteredOut: number;
}

/** What results are narrowed to; a part that is missing narrows nothing. */
export interface SearchFilter {
	/** Id of a program area; what is for every area stays. */
	readonly program?: string;
	readonly format?: Format;
	/** Leaves out what needs a sign-in. */
	readonly noSignIn?: true;
}

export interface FindOptions {
	/** The greatest number of results; see `limits.results` for what holds without it. */
	readonly limit?: number;
	readonly only?: SearchFilter;
}

export interface Search {
	/**
	 * The best matches for anything at all: never throws, takes a bounded time whatever
	 * is typed, and gives the same answer to the same query.
	 */
	find(query: string, options?: FindOptions): SearchAnswer;
	/** Words of the catalog that are spelt most like the words of a query that nothing explains. */
	nearWords(query: string): string[];
}

/** A word of the catalog that a typed word may stand for. */
export interface WordReading {
	/** Id of the word. */
	readonly word: number;
	/** Trust in the reading when documents are put in order: 1 for the word itself. */
	readonly quality: number;
	/** Trust in it when it is judged whether anything answers the query. */
	readonly sure: number;
	/** The typed word is misspelt if this reading is right. */
	readonly corrected: boolean;
}

/** A phrase that explains some of the typed words: each of its words with its readings. */
export interface Alternative {
	readonly words: readonly (readonly WordReading[])[];
	readonly quality: number;
	/** Trust in it when it is judged whether anything answers the query. */
	readonly sure: number;
	/** Which typed words it explains. */
	readonly slots: readonly number[];
}
