import { foldWords } from './fold-words.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './types.ts';
import { readings } from './weights.ts';

interface Rule {
	readonly kind: 'abbreviation' | 'synonym';
	/** The words to be replaced, those left out that say little. */
	readonly words: readonly string[];
	/** The same, as stems. */
	readonly stems: readonly string[];
	readonly from: string;
	/** The phrase tried, as written. */
	readonly read: string;
	readonly to: readonly string[];
	readonly quality: number;
}

/** The vocabulary, arranged by the first word that is replaced. */
export interface Rewrites {
	readonly byFirstStem: ReadonlyMap<string, readonly Rule[]>;
	/** Abbreviations in folded letters. */
	readonly short: ReadonlySet<string>;
	/** Every word that the vocabulary knows. */
	readonly words: readonly string[];
}

/** A rule that applies to words of a query. */
export interface Rewrite extends Rule {
	readonly slots: readonly number[];
}

/** The vocabulary in the shape in which queries are read. */
export function compileVocabulary({ abbreviations, synonyms }: Vocabulary): Rewrites {
	const rules = [
		...abbreviations.flatMap(({ short, means }) =>
			means.flatMap((phrase) => [
				ruleOf('abbreviation', short, phrase),
				ruleOf('synonym', phrase, short)
			])
		),
		...synonyms.flatMap(({ typed, tried }) =>
			typed.flatMap((from) =>
				tried.filter((to) => to !== from).map((to) => ruleOf('synonym', from, to))
			)
		)
	];
	const byFirstStem = new Map<string, Rule[]>();
	for (const rule of rules) {
		const first = rule.stems[0] ?? '';
		byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), rule]);
	}
	return {
		byFirstStem,
		short: new Set(abbreviations.flatMap(({ short }) => foldWords(short))),
		words: [...new Set(rules.flatMap(({ from }) => foldWords(from)))]
	};
}

/** The rules whose words stand in `words`, by where they begin. */
export function findRewrites(rewrites: Rewrites, words: readonly string[]): Rewrite[] {
	const stems = words.map(stemWord);
	return stems.flatMap((stem, at) =>
		(rewrites.byFirstStem.get(stem) ?? [])
			.filter((rule) => rule.stems.every((_, offset) => fits(rule, offset, at + offset)))
			.map((rule) => ({ ...rule, slots: rule.stems.map((_, offset) => at + offset) }))
	);

	/** A word fits, or is the beginning of one that would, while it is the last and typed on. */
	function fits(rule: Rule, offset: number, at: number): boolean {
		if (rule.stems[offset] === stems[at]) return true;
		const typing = at === words.length - 1 ? words[at] : undefined;
		return offset > 0 && typing !== undefined && rule.words[offset]?.startsWith(typing) === true;
	}
}

function ruleOf(kind: Rule['kind'], from: string, read: string): Rule {
	const quality = kind === 'abbreviation' ? readings.abbreviation : readings.synonym;
	const words = tellingWords(from);
	return { kind, words, stems: words.map(stemWord), from, read, to: tellingWords(read), quality };
}

function tellingWords(phrase: string): string[] {
	const words = foldWords(phrase);
	const telling = words.filter((word) => !stopWords.has(word));
	return telling.length > 0 ? telling : words;
}
