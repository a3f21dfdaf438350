import { admitDocument } from './admit-document.ts';
import { buildTokenIndex, nameKey } from './build-token-index.ts';
import { compileVocabulary } from './compile-vocabulary.ts';
import { buildGatherer } from './gather-candidates.ts';
import { buildMarker } from './mark-words.ts';
import { nearWords } from './near-words.ts';
import { readQuery } from './read-query.ts';
import { rememberReadings } from './remember-readings.ts';
import { scoreDocuments } from './score-documents.ts';
import type { FindOptions, Search, SearchAnswer, SearchDocument, Vocabulary } from './types.ts';
import { limits, readings, verdicts } from './weights.ts';

/** A search over `documents`, ready to be asked; builds its index once, in some milliseconds. */
export function buildSearch(documents: readonly SearchDocument[], vocabulary: Vocabulary): Search {
	const rewrites = compileVocabulary(vocabulary);
	const index = buildTokenIndex(documents, rewrites.words);
	const reader = { index, rewrites, readWord: rememberReadings(index) };
	const gather = buildGatherer(index);
	const markerOf = buildMarker(index);

	const find = (
		query: string,
		{ limit = limits.results, only = {} }: FindOptions = {}
	): SearchAnswer => {
		const read = readQuery(reader, query);
		const said = {
			query,
			understood: read.understood,
			...(read.suggestion === undefined ? {} : { suggestion: read.suggestion })
		};
		if (read.slots.length === 0) return { ...said, results: [], filteredOut: 0 };
		const named = index.byName.get(nameKey(read.text)) ?? [];
		const candidates = gather(read, { named });
		const cover = Math.max(0, ...candidates.map((one) => one.cover));
		const weak = cover < verdicts.weak;
		if (cover < verdicts.none) return { ...said, results: [], filteredOut: 0 };
		const scored = scoreDocuments(index, read, candidates);
		const least = Math.max(0, ...scored.map((one) => one.apart)) * verdicts.tail;
		const found = scored.filter(({ score }) => score >= least);
		const mark = markerOf(read);
		const admitted = found.flatMap((one) => {
			const document = documents[one.document];
			return document && admitDocument(document, only) ? [{ one, document }] : [];
		});
		const shown = admitted.slice(0, Math.max(0, limit));
		return {
			...said,
			results: shown.map(({ one, document }) => ({
				document,
				score: one.score,
				weak,
				...mark(one)
			})),
			filteredOut: found.length - admitted.length
		};
	};

	const nearTo = (query: string): string[] => {
		const near = readQuery(reader, query).unknown.flatMap((word) =>
			nearWords(index.list, word, readings.offered).slice(0, limits.offered)
		);
		return [...new Set(near)].map((id) => index.list.words[id] ?? '');
	};
	return { find, nearWords: nearTo };
}
