import type { Reading, SourceFile, Value } from '../catalog/index.ts';
import { quote, readYaml } from '../catalog/index.ts';
import type { Problem } from '../shared/problem.ts';
import { orderProblems } from '../shared/problem.ts';
import { foldText } from './fold-words.ts';
import { vocabularySchema } from './schema.ts';
import type { Synonym, Vocabulary } from './types.ts';

/** The one file that holds the vocabulary. */
export const vocabularyFile = 'data/search/vocabulary.yaml';

type Written = Value<typeof vocabularySchema>;

/** The file as it is written, with the line of each part. */
export interface WrittenVocabulary {
	readonly value: Written;
	readonly lineOf: Reading<Written>['lineOf'];
	readonly problems: Problem[];
}

/**
 * The vocabulary that `files` hold, and everything that is wrong with it, by line.
 * Without such a file, or with one whose shape is wrong, it is empty.
 */
export function loadVocabulary(files: readonly SourceFile[]): {
	readonly vocabulary: Vocabulary;
	readonly problems: Problem[];
} {
	const written = readVocabulary(files);
	const { abbreviations, synonyms } = written.value;
	const problems = [
		...written.problems,
		...synonyms.flatMap((_, at) => shapeProblem(written, at)),
		...abbreviations.flatMap((_, at) => repeatedProblem(written, at))
	];
	return {
		vocabulary: { abbreviations, synonyms: synonyms.flatMap(synonymOf) },
		problems: orderProblems(problems)
	};
}

/** The vocabulary file as it is written; empty where there is none. */
export function readVocabulary(files: readonly SourceFile[]): WrittenVocabulary {
	const empty: Written = { abbreviations: [], synonyms: [] };
	const file = files.find(({ path }) => path === vocabularyFile);
	if (!file) return { value: empty, lineOf: () => 1, problems: [] };
	const { value = empty, lineOf, problems } = readYaml(file, vocabularySchema);
	return { value, lineOf, problems };
}

/** An entry as words typed and words tried; none where its shape is wrong. */
export function synonymOf({ same, typed, tried }: Written['synonyms'][number]): Synonym[] {
	if (same) return typed || tried || same.length < 2 ? [] : [{ typed: same, tried: same }];
	return typed && tried ? [{ typed, tried }] : [];
}

function shapeProblem({ value, lineOf }: WrittenVocabulary, at: number): Problem[] {
	const entry = value.synonyms[at];
	if (!entry || synonymOf(entry).length > 0) return [];
	const words = [...(entry.same ?? []), ...(entry.typed ?? []), ...(entry.tried ?? [])];
	return [
		{
			code: 'search/synonym-shape',
			severity: 'error',
			file: vocabularyFile,
			line: lineOf(['synonyms', at]),
			message: `${words.length > 0 ? `The synonyms ${words.map(quote).join(', ')} are` : 'This entry without words is'} neither a group of equal words nor words typed and words tried.`,
			remedy:
				'Write "same:" with two words or more, or "typed:" and "tried:" together, and no others.'
		}
	];
}

function repeatedProblem({ value, lineOf }: WrittenVocabulary, at: number): Problem[] {
	const folded = value.abbreviations.map(({ short }) => foldText(short));
	const first = folded.indexOf(folded[at] ?? '');
	if (first === at) return [];
	return [
		{
			code: 'search/repeated-abbreviation',
			severity: 'error',
			file: vocabularyFile,
			line: lineOf(['abbreviations', at, 'short']),
			message: `The abbreviation ${quote(value.abbreviations[at]?.short)} stands a second time; the first is in line ${lineOf(['abbreviations', first, 'short'])}.`,
			remedy: 'Put all its meanings into the first one, and take this one out.'
		}
	];
}
