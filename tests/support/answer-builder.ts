import type { SearchAnswer } from '../../src/lib/search/index.ts';
import { aDocument } from './search-builder.ts';

interface GivenAnswer extends Partial<Omit<SearchAnswer, 'query' | 'results'>> {
	readonly weak?: boolean;
}

/** An answer to `query` with as many results as `count`. */
export function anAnswer(query: string, count: number, given: GivenAnswer = {}): SearchAnswer {
	const { weak = false, ...rest } = given;
	return {
		query,
		results: Array.from({ length: count }, (_, at) => ({
			document: aDocument(`${query} ${at + 1}`),
			score: count - at,
			weak,
			marks: []
		})),
		understood: { abbreviations: [], synonyms: [], corrections: [] },
		filteredOut: 0,
		...rest
	};
}
