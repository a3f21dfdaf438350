import type { SourceFile } from '../catalog/index.ts';
import { didYouMean, quote } from '../catalog/index.ts';
import type { Problem } from '../shared/problem.ts';
import { orderProblems } from '../shared/problem.ts';
import type { TokenIndex } from './build-token-index.ts';
import { buildTokenIndex } from './build-token-index.ts';
import { foldWords } from './fold-words.ts';
import { readVocabulary, synonymOf, vocabularyFile } from './load-vocabulary.ts';
import { stopWords } from './stop-words.ts';
import type { SearchDocument } from './types.ts';

/**
 * Warnings for words of the vocabulary that lead nowhere, since no document has them.
 * Mistakes of shape are for `loadVocabulary`.
 */
export function checkVocabulary(
	files: readonly SourceFile[],
	documents: readonly SearchDocument[]
): Problem[] {
	const { value, lineOf } = readVocabulary(files);
	const index = buildTokenIndex(documents);
	const abbreviations = value.abbreviations.flatMap(({ short, means }, at) => {
		const line = lineOf(['abbreviations', at]);
		return [short, ...means].some((phrase) => isKnown(index, phrase))
			? []
			: [leadsNowhere(index, { phrases: means, line })];
	});
	const synonyms = value.synonyms.flatMap((entry, at) => {
		const [synonym] = synonymOf(entry);
		const line = lineOf(['synonyms', at]);
		if (!synonym) return [];
		if (entry.same)
			return synonym.tried.some((phrase) => isKnown(index, phrase))
				? []
				: [leadsNowhere(index, { phrases: synonym.tried, line })];
		return synonym.tried
			.filter((phrase) => !isKnown(index, phrase))
			.map((phrase) => leadsNowhere(index, { phrases: [phrase], line }));
	});
	return orderProblems([...abbreviations, ...synonyms]);
}

/** Whether the catalog has every word of the phrase that says something. */
function isKnown(index: TokenIndex, phrase: string): boolean {
	return foldWords(phrase).every((word) => stopWords.has(word) || hasForm(index, word));
}

function hasForm({ list }: TokenIndex, word: string): boolean {
	return list.formsOf(word).length > 0;
}

interface Nowhere {
	readonly phrases: readonly string[];
	readonly line: number;
}

function leadsNowhere(index: TokenIndex, { phrases, line }: Nowhere): Problem {
	const unknown = phrases
		.flatMap(foldWords)
		.find((word) => !stopWords.has(word) && !hasForm(index, word));
	return {
		code: 'search/leads-nowhere',
		severity: 'warning',
		file: vocabularyFile,
		line,
		message:
			phrases.length === 0
				? 'This entry has no words to try, so that it finds nothing.'
				: `The catalog has nothing with the words ${phrases.map(quote).join(' or ')}, so that trying them finds nothing.${didYouMean(unknown ?? '', index.list.words)}`,
		remedy:
			'Write words that stand in a title, a summary, the topics or an "also_asked" of the catalog, or take this out.'
	};
}
