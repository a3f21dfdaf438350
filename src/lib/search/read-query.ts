import type { TokenIndex } from './build-token-index.ts';
import type { Rewrite, Rewrites } from './compile-vocabulary.ts';
import { findRewrites } from './compile-vocabulary.ts';
import { explainReading } from './explain-reading.ts';
import { joinAndSplit } from './join-and-split.ts';
import { isLightWord } from './light-words.ts';
import { foldWords, placeWords } from './fold-words.ts';
import type { PlacedWord } from './fold-words.ts';
import type { WordReader } from './remember-readings.ts';
import { stopWords } from './stop-words.ts';
import type { Alternative, Understood } from './types.ts';
import { limits, sureness } from './weights.ts';

/** A typed word that counts. */
interface Slot {
	readonly word: string;
	/** How much of the query it is when documents are put in order. */
	readonly weight: number;
	/** How much of the query it is when it is judged whether anything answers it. */
	readonly telling: number;
}

/** A query, read: what documents are scored with. */
export interface ReadQuery {
	/** What the whole query may be the name of: as typed, put right, and written out. */
	readonly names: readonly string[];
	/** Those that count, with misspelt words put right and abbreviations written out. */
	readonly meant: string;
	readonly slots: readonly Slot[];
	readonly alternatives: readonly Alternative[];
	/** The words that count and that nothing explains as they are typed. */
	readonly unknown: readonly string[];
	readonly understood: Understood;
	readonly suggestion?: string;
}

/** What a query is read with. */
export interface QueryReader {
	readonly index: TokenIndex;
	readonly rewrites: Rewrites;
	readonly readWord: WordReader;
}

/** Reads a query: the words that count, what each may stand for, and what is tried instead of them. */
export function readQuery({ index, rewrites, readWord }: QueryReader, query: string): ReadQuery {
	const { list, postings } = index;
	const all = placeWords(query.slice(0, limits.letters)).slice(0, limits.words);
	const typed = countingWords(all, { query, rewrites });
	const words = typed.map(({ word }) => word);
	const own = words.map((word, at) => readWord(word, at === words.length - 1 ? 'last' : 'before'));
	const corrected = own.map((readings, at) => {
		const slip = readings.find((one) => one.corrected);
		return (slip && list.words[slip.word]) ?? words[at] ?? '';
	});
	const whole = correctedWords(all, typed, corrected);
	const found = findRewrites(rewrites, whole).flatMap((rewrite) => {
		const slots = rewrite.slots.flatMap((at) => slotOf(typed, all[at]));
		return slots.length > 0 ? [{ ...rewrite, slots }] : [];
	});
	const joined = joinAndSplit({ index, readWord }, words);
	const alternatives = [
		...own.map((readings, at) => ({ words: [readings], quality: 1, sure: 1, slots: [at] })),
		...joined,
		...found.map((rewrite) => alternativeOf(readWord, rewrite))
	].filter((alternative) => alternative.words.every((readings) => readings.length > 0));
	const isPlain = ({ words: from }: Rewrite) =>
		from.every((word) => postings.count(list.idOf(word)) > 0);
	const explained = new Set(joined.flatMap(({ slots }) => slots));
	return {
		names: namesIn(whole.join(' '), { found, words: corrected }),
		meant: meantText(corrected, found),
		slots: words.map((word, at) => ({
			word,
			...weighWord(index, { word, at }, alternatives)
		})),
		alternatives,
		unknown: words.filter((_, at) => !explained.has(at) && !own[at]?.some((one) => !one.corrected)),
		...explainReading({ query, typed, corrected, found, explained, isPlain })
	};
}

interface Typing {
	readonly query: string;
	readonly rewrites: Rewrites;
}

/** The words that say something; all of them where none does. */
function countingWords(
	all: readonly PlacedWord[],
	{ query, rewrites }: Typing
): readonly PlacedWord[] {
	const shouted = query === query.toUpperCase();
	const telling = all.filter(({ word, start, end }) => {
		if (!stopWords.has(word)) return true;
		const typed = query.slice(start, end);
		return !shouted && word.length > 1 && typed === typed.toUpperCase() && rewrites.short.has(word);
	});
	return telling.length > 0 ? telling : all;
}

function alternativeOf(readWord: WordReader, { kind, to, quality, slots }: Rewrite): Alternative {
	return {
		words: to.map((word) => readWord(word, 'before').filter((one) => !one.corrected)),
		quality,
		sure: sureness[kind],
		slots
	};
}

/** All words, those that count as corrected. */
function correctedWords(
	all: readonly PlacedWord[],
	typed: readonly PlacedWord[],
	corrected: readonly string[]
): string[] {
	return all.map((placed) => corrected[typed.indexOf(placed)] ?? placed.word);
}

function slotOf(typed: readonly PlacedWord[], placed: PlacedWord | undefined): number[] {
	const slot = placed ? typed.indexOf(placed) : -1;
	return slot < 0 ? [] : [slot];
}

interface Written {
	readonly found: readonly Rewrite[];
	readonly words: readonly string[];
}

/** The query itself, and what it is short for where it is nothing but an abbreviation. */
function namesIn(text: string, { found, words }: Written): string[] {
	const whole = found.filter(
		({ kind, slots }) => kind === 'abbreviation' && slots.length === words.length
	);
	return [text, ...whole.map(({ read }) => foldWords(read).join(' '))];
}

function meantText(words: readonly string[], found: readonly Rewrite[]): string {
	const written = [...words];
	for (const { kind, slots, to } of found) {
		const [slot] = slots;
		if (kind === 'abbreviation' && slot !== undefined && written[slot] === words[slot])
			written[slot] = to.join(' ');
	}
	return written.join(' ');
}

/** The rarity of what explains a word best, and how much of it counts in the verdict. */
function weighWord(
	{ postings }: TokenIndex,
	{ word, at }: { readonly word: string; readonly at: number },
	alternatives: readonly Alternative[]
): Omit<Slot, 'word'> {
	let best = { quality: 0, weight: postings.rarity(-1) };
	for (const { words, quality, slots } of alternatives) {
		if (!slots.includes(at)) continue;
		const firsts = words.flatMap(([first]) => first ?? []);
		const trust = quality * Math.min(...firsts.map((first) => first.quality));
		const has = firsts.every((first) => postings.count(first.word) > 0);
		if (!has || trust <= best.quality) continue;
		best = { quality: trust, weight: Math.max(...firsts.map((one) => postings.rarity(one.word))) };
	}
	const { weight } = best;
	return { weight, telling: weight * (isLightWord(word) ? sureness.lightWord : 1) };
}
