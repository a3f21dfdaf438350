import { admitDocument, isNarrowed } from './admit-document.ts';
import { buildTokenIndex } from './build-token-index.ts';
import { compileVocabulary } from './compile-vocabulary.ts';
import { buildGatherer } from './gather-candidates.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Verdict } from './judge-answer.ts';
import { buildMarker } from './mark-words.ts';
import { nearWords } from './near-words.ts';
import { readQuery } from './read-query.ts';
import type { QueryReader, ReadQuery } from './read-query.ts';
import { rememberReadings } from './remember-readings.ts';
import { namedBy, scoreDocuments } from './score-documents.ts';
import type { Scored } from './score-documents.ts';
import type { FindOptions, Search, SearchAnswer, SearchDocument, Vocabulary } from './types.ts';
import { limits, readings, verdicts } from './weights.ts';

/** A search over `documents`, ready to be asked; builds its index once, in some milliseconds. */
export function buildSearch(documents: readonly SearchDocument[], vocabulary: Vocabulary): Search {
	const rewrites = compileVocabulary(vocabulary);
	const index = buildTokenIndex(documents, rewrites.words);
	const reader = { index, rewrites, readWord: rememberReadings(index) };
	const gather = buildGatherer(index);
	const markerOf = buildMarker(index);

	const rank = (read: ReadQuery, admits?: (at: number) => boolean): Ranked => {
		const candidates = gather(read, { named: namedBy(index, read), ...(admits ? { admits } : {}) });
		const scored = scoreDocuments(index, read, candidates);
		return { verdict: judgeAnswer(candidates, scored), found: dropTail(scored) };
	};

	const find = (
		query: string,
		{ limit = limits.results, only }: FindOptions = {}
	): SearchAnswer => {
		const read = readQuery(reader, query);
		const { understood } = read;
		const { verdict, found: all } = rank(read);
		// A spelling that leads nowhere either is no help.
		const isWorth = (right: string) =>
			verdict === 'good' || rank(readQuery(reader, right)).verdict === 'good';
		const suggestion =
			read.suggestion !== undefined && isWorth(read.suggestion) ? read.suggestion : undefined;
		const said = { query, understood, ...(suggestion === undefined ? {} : { suggestion }) };
		if (verdict === 'none') return { ...said, results: [], filteredOut: 0 };

		const admits = (at: number): boolean => {
			const document = documents[at];
			return document !== undefined && admitDocument(document, only ?? {});
		};
		// Narrowed, the search looks further down than it would without.
		const found = only && isNarrowed(only) ? rank(read, admits).found : all;
		const weak = verdict === 'weak';
		const mark = markerOf(read);
		const results = found.slice(0, Math.max(0, limit)).flatMap((one) => {
			const document = documents[one.document];
			return document ? [{ document, score: one.score, weak, ...mark(one) }] : [];
		});
		return { ...said, results, filteredOut: all.filter((one) => !admits(one.document)).length };
	};
	return { find, nearWords: (query) => nearTo(query, reader) };
}

interface Ranked {
	readonly verdict: Verdict;
	/** Best first, without those that are far behind the best. */
	readonly found: readonly Scored[];
}

/** Words spelt like those of a query that nothing explains. */
function nearTo(query: string, reader: QueryReader): string[] {
	const { list } = reader.index;
	const near = readQuery(reader, query).unknown.flatMap((word) =>
		nearWords(list, word, readings.offered).slice(0, limits.offered)
	);
	return [...new Set(near)].map((id) => list.words[id] ?? '');
}

function dropTail(scored: readonly Scored[]): Scored[] {
	const least = Math.max(0, ...scored.map(({ apart }) => apart)) * verdicts.tail;
	return scored.filter(({ score }) => score >= least);
}
