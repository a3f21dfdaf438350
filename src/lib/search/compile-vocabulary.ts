import { addToGroup } from './add-to-group.ts';
import { foldWords } from './fold-words.ts';
import { stemWord } from './stem-word.ts';
import { stopWords, tellingWords } from './stop-words.ts';
import type { Vocabulary } from './types.ts';
import { readings } from './weights.ts';

interface Rule {
	readonly kind: 'abbreviation' | 'synonym';
	/** The words to be replaced. */
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
	for (const rule of rules) addToGroup(byFirstStem, rule.stems[0] ?? '', rule);
	return {
		byFirstStem,
		short: new Set(abbreviations.flatMap(({ short }) => foldWords(short))),
		words: [...new Set(rules.flatMap(({ from }) => foldWords(from)))]
	};
}

/**
 * The rules whose words stand in `words` in their order, by where they begin; words that say little may
 * stand between them (`log me in`). Slots are places in `words`.
 */
export function findRewrites(rewrites: Rewrites, words: readonly string[]): Rewrite[] {
	const stems = words.map(stemWord);
	return stems.flatMap((stem, at) =>
		(rewrites.byFirstStem.get(stem) ?? []).flatMap((rule) => {
			const slots = placesOf(rule, at, { words, stems });
			return slots.length === rule.stems.length ? [{ ...rule, slots }] : [];
		})
	);
}

interface Typed {
	readonly words: readonly string[];
	readonly stems: readonly string[];
}

/** Where the words of a rule stand from `start` on; fewer than it has where one is missing. */
function placesOf(rule: Rule, start: number, typed: Typed): number[] {
	const places: number[] = [];
	for (let at = start; at < typed.words.length; at += 1) {
		if (places.length === rule.stems.length) break;
		if (fits(rule, [places.length, at], typed)) places.push(at);
		else if (!stopWords.has(typed.words[at] ?? '')) break;
	}
	return places;
}

/** Whether a typed word is the wanted one of a rule, or its beginning while it is typed on. */
function fits(
	rule: Rule,
	[wanted, at]: readonly [number, number],
	{ words, stems }: Typed
): boolean {
	if (rule.stems[wanted] === stems[at]) return true;
	const isTypedOn = wanted > 0 && at === words.length - 1;
	return isTypedOn && rule.words[wanted]?.startsWith(words[at] ?? '') === true;
}

function ruleOf(kind: Rule['kind'], from: string, read: string): Rule {
	const quality = kind === 'abbreviation' ? readings.abbreviation : readings.synonym;
	const words = foldWords(from);
	return { kind, words, stems: words.map(stemWord), from, read, to: tellingWords(read), quality };
}
