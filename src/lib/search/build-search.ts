import { admitDocument } from './admit-document.ts';
import { buildTokenIndex } from './build-token-index.ts';
import { compileVocabulary } from './compile-vocabulary.ts';
import { markWords } from './mark-words.ts';
import { measureCover } from './measure-cover.ts';
import { readQuery } from './read-query.ts';
import { nearWords } from './read-slip.ts';
import { readWords, scoreDocuments } from './score-documents.ts';
import type {
	FindOptions,
	Search,
	SearchAnswer,
	SearchDocument,
	Understood,
	Vocabulary
} from './types.ts';
import { limits, readings, verdicts } from './weights.ts';

const nothing: Understood = { abbreviations: [], synonyms: [], corrections: [] };

/** A search over `documents`, ready to be asked; builds its index once, in some milliseconds. */
export function buildSearch(documents: readonly SearchDocument[], vocabulary: Vocabulary): Search {
	const rewrites = compileVocabulary(vocabulary);
	const index = buildTokenIndex(documents, rewrites.words);

	const find = (
		query: string,
		{ limit = limits.results, only = {} }: FindOptions = {}
	): SearchAnswer => {
		const read = readQuery(index, rewrites, query);
		if (read.slots.length === 0) return { query, results: [], understood: nothing, filteredOut: 0 };
		const scored = scoreDocuments(index, read);
		const cover = Math.max(0, ...scored.map(({ document }) => measureCover(index, read, document)));
		const weak = cover < verdicts.weak;
		const words = new Set(readWords(read).keys());
		const least = Math.max(0, ...scored.map((one) => one.apart)) * verdicts.tail;
		const shown = cover < verdicts.none ? [] : scored.filter((one) => one.score >= least);
		const found = shown.flatMap(({ document: at, score }) => {
			const document = documents[at];
			return document ? [{ document, score, weak, marks: markWords(document.title, words) }] : [];
		});
		const admitted = found.filter(({ document }) => admitDocument(document, only));
		const results = admitted.slice(0, Math.max(0, limit));
		return {
			query,
			results,
			understood: read.understood,
			filteredOut: found.length - admitted.length,
			...(read.suggestion === undefined ? {} : { suggestion: read.suggestion })
		};
	};
	const nearTo = (query: string): string[] => {
		const unknown = readQuery(index, rewrites, query).unknown;
		return [
			...new Set(
				unknown.flatMap((word) => nearWords(index, word, readings.offered).slice(0, limits.offered))
			)
		];
	};
	return { find, nearWords: nearTo };
}
