import type { Rewrite } from './compile-vocabulary.ts';
import type { PlacedWord } from './fold-words.ts';
import type { SearchAnswer } from './types.ts';

type Explanation = Pick<SearchAnswer, 'understood' | 'suggestion'>;

/** What was typed, and what was made of it. */
export interface ReadingToExplain {
	readonly query: string;
	readonly typed: readonly PlacedWord[];
	readonly corrected: readonly string[];
	readonly found: readonly Rewrite[];
	/** Words that need no correction, being joined or split. */
	readonly explained: ReadonlySet<number>;
	/** Whether the catalog has the words that are replaced; then nobody needs to be told. */
	readonly isPlain: (rewrite: Rewrite) => boolean;
}

/**
 * What the search made of a query, each thing once, and the query with its misspelt words put right
 * where there are any. Synonyms are named only for words that the catalog does not have.
 */
export function explainReading({
	query,
	typed,
	corrected,
	found,
	explained,
	isPlain
}: ReadingToExplain): Explanation {
	const corrections = typed.flatMap(({ word, start, end }, at) => {
		const right = corrected[at];
		if (right === undefined || right === word || explained.has(at)) return [];
		return [{ typed: query.slice(start, end), read: right, start, end }];
	});
	let suggestion = query;
	for (const { start, end, read } of [...corrections].reverse())
		suggestion = suggestion.slice(0, start) + read + suggestion.slice(end);
	const once = found.filter(
		({ from, read }, at) =>
			found.findIndex((other) => other.from === from && other.read === read) === at
	);
	const said = (kind: Rewrite['kind']) =>
		once
			.filter((one) => one.kind === kind && (kind === 'abbreviation' || !isPlain(one)))
			.map(({ from, read }) => ({ typed: from, read }));
	return {
		understood: {
			abbreviations: said('abbreviation'),
			synonyms: said('synonym'),
			corrections: corrections.map(({ typed: was, read }) => ({ typed: was, read }))
		},
		...(corrections.length > 0 ? { suggestion } : {})
	};
}
