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

/** The rules whose words stand in `words` from `at` on. */
export function rewritesAt(rewrites: Rewrites, words: readonly string[], at: number): Rewrite[] {
	const stems = words.slice(at).map(stemWord);
	const rules = rewrites.byFirstStem.get(stems[0] ?? '') ?? [];
	const typing = words.at(-1) ?? '';
	const fits = (rule: Rule, offset: number): boolean =>
		rule.stems[offset] === stems[offset] ||
		(offset > 0 &&
			at + offset === words.length - 1 &&
			rule.words[offset]?.startsWith(typing) === true);
	return rules
		.filter((rule) => rule.stems.every((_, offset) => fits(rule, offset)))
		.map((rule) => ({ ...rule, slots: rule.stems.map((_, offset) => at + offset) }));
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
