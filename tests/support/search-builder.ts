import { buildTokenIndex } from '../../src/lib/search/build-token-index.ts';
import type { TokenIndex } from '../../src/lib/search/build-token-index.ts';
import { compileVocabulary } from '../../src/lib/search/compile-vocabulary.ts';
import { readQuery } from '../../src/lib/search/read-query.ts';
import type { ReadQuery } from '../../src/lib/search/read-query.ts';
import { rememberReadings } from '../../src/lib/search/remember-readings.ts';
import type { SearchDocument, Vocabulary } from '../../src/lib/search/types.ts';

type GivenDocument = Partial<Omit<SearchDocument, 'words'>> & Partial<SearchDocument['words']>;

/** A resource that can be found by its title, and by what is given. */
export function aDocument(title: string, given: GivenDocument = {}): SearchDocument {
	const { asked = [], topics = [], summary = '', ...facts } = given;
	const id = facts.id ?? title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	const kind = facts.kind ?? 'resource';
	return {
		kind,
		id,
		title,
		path: `${kind}s/${id}/`,
		programs: ['all'],
		belongsTo: [],
		...facts,
		words: { asked, topics, summary }
	};
}

export function aVocabulary(given: Partial<Vocabulary> = {}): Vocabulary {
	return { abbreviations: [], synonyms: [], ...given };
}

/** An index of documents with these titles. */
export function anIndex(...titles: string[]): TokenIndex {
	return buildTokenIndex(titles.map((title) => aDocument(title)));
}

/** What an index makes of a query, with a vocabulary where one is given. */
export function read(index: TokenIndex, query: string, vocabulary = aVocabulary()): ReadQuery {
	const rewrites = compileVocabulary(vocabulary);
	return readQuery({ index, rewrites, readWord: rememberReadings(index) }, query);
}

/** The words of an index that are meant by their ids. */
export function wordsOf(index: TokenIndex, ids: readonly number[]): (string | undefined)[] {
	return ids.map((id) => index.list.words[id]);
}

/** A document that has a word, and how much the word counts there. */
export function postingsOf(index: TokenIndex, word: string): [document: number, weight: number][] {
	const found: [number, number][] = [];
	index.postings.each(index.list.idOf(word), (document, weight) =>
		found.push([document, Math.fround(weight)])
	);
	return found;
}
