import type { SearchDocument, Vocabulary } from '../../../src/lib/search/index.ts';

/** What every engine is given: the same documents, once as ours takes them and once as plain fields. */
export interface Corpus {
	readonly documents: readonly SearchDocument[];
	readonly texts: readonly TextDocument[];
	/** For ours alone. */
	readonly vocabulary: Vocabulary;
}

/** A document as plain fields, for engines that know nothing of catalogs. */
export interface TextDocument {
	/** `n:…` a need, `r:…` a resource, `p:…` what is not judged. */
	readonly id: string;
	readonly title: string;
	readonly asked: string;
	readonly topics: string;
	readonly summary: string;
	/** The titles of the resources that serve a need. */
	readonly related: string;
}

/** The fields that are searched. */
export const fieldNames = ['title', 'asked', 'topics', 'summary', 'related'] as const;

/** All of a document's words as one text, for engines that do better with one field than with several. */
export function joinFields(text: TextDocument): string {
	return fieldNames.map((name) => text[name]).join('. ');
}

export const noVocabulary: Vocabulary = { abbreviations: [], synonyms: [] };

export function makeCorpus(documents: readonly SearchDocument[], vocabulary: Vocabulary): Corpus {
	const served = new Map<string, string[]>();
	for (const { kind, title, belongsTo } of documents) {
		if (kind !== 'resource') continue;
		for (const { path } of belongsTo) served.set(path, [...(served.get(path) ?? []), title]);
	}
	const texts = documents.map(({ kind, id, title, path, words }) => ({
		id: `${kind === 'need' || kind === 'resource' ? kind.charAt(0) : `p:${kind}`}:${id}`,
		title,
		asked: words.asked.join('. '),
		topics: words.topics.join(', '),
		summary: words.summary,
		related: (served.get(path) ?? []).join('. ')
	}));
	return { documents, texts, vocabulary };
}

/** The same without what the catalog says beyond titles, topics and summaries. */
export function withoutAsked({ documents, vocabulary }: Corpus): Corpus {
	const bare = documents.map((document) => ({
		...document,
		words: { ...document.words, asked: [] }
	}));
	return makeCorpus(bare, vocabulary);
}
