import type { TokenIndex } from './build-token-index.ts';
import type { Rewrite, Rewrites } from './compile-vocabulary.ts';
import { rewritesAt } from './compile-vocabulary.ts';
import { explainReading } from './explain-reading.ts';
import { placeWords } from './fold-words.ts';
import type { PlacedWord } from './fold-words.ts';
import type { WordReading } from './read-slip.ts';
import { readWord } from './read-word.ts';
import { stopWords } from './stop-words.ts';
import type { Understood } from './types.ts';
import { lengths, limits, readings } from './weights.ts';

/** A phrase that explains some of the typed words: each of its words with its readings. */
export interface Alternative {
	readonly words: readonly (readonly WordReading[])[];
	readonly quality: number;
	/** Which typed words it explains. */
	readonly slots: readonly number[];
}

/** A typed word that counts. */
interface Slot {
	readonly word: string;
	/** How much of the query it is. */
	readonly weight: number;
}

/** A query, read: what documents are scored with. */
export interface ReadQuery {
	/** All words in the letters that search compares. */
	readonly text: string;
	/** Those that count, with misspelt words put right and abbreviations written out. */
	readonly meant: string;
	readonly slots: readonly Slot[];
	readonly alternatives: readonly Alternative[];
	/** The words that count and that nothing explains as they are typed. */
	readonly unknown: readonly string[];
	readonly understood: Understood;
	readonly suggestion?: string;
}

/** Reads a query: the words that count, what each may stand for, and what is tried instead of them. */
export function readQuery(index: TokenIndex, rewrites: Rewrites, query: string): ReadQuery {
	const all = placeWords(query.slice(0, limits.letters)).slice(0, limits.words);
	const typed = countingWords(all, { query, rewrites });
	const words = typed.map(({ word }) => word);
	const own = words.map((word, at) =>
		readWord(index, word, at === words.length - 1 ? 'last' : 'before')
	);
	const corrected = own.map(
		(list, at) => list.find((one) => one.corrected)?.word ?? words[at] ?? ''
	);
	const found = corrected.flatMap((_, at) => rewritesAt(rewrites, corrected, at));
	const joined = compounds(index, words);
	const alternatives = [
		...own.map((list, at) => ({ words: [list], quality: 1, slots: [at] })),
		...joined,
		...found.map((rewrite) => alternativeOf(index, rewrite))
	].filter((alternative) => alternative.words.every((list) => list.length > 0));
	const isPlain = ({ words: from }: Rewrite) => from.every((word) => index.postings.has(word));
	const explained = new Set(joined.flatMap(({ slots }) => slots));
	return {
		text: all.map(({ word }) => word).join(' '),
		meant: meantText(corrected, found),
		slots: words.map((word, at) => ({ word, weight: weightOf(index, at, alternatives) })),
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

/** Two typed words that are one in the catalog, and one that is two. */
function compounds(index: TokenIndex, words: readonly string[]): Alternative[] {
	return words.flatMap((word, at) => {
		const next = words[at + 1];
		const found: Alternative[] = [];
		if (next !== undefined && index.postings.has(word + next)) {
			const joined = [[exactly(word + next)]];
			found.push({ words: joined, quality: readings.joined, slots: [at, at + 1] });
		}
		if (!index.postings.has(word)) {
			for (const parts of splits(index, word))
				found.push({
					words: parts.map((part) => [exactly(part)]),
					quality: readings.split,
					slots: [at]
				});
		}
		return found;
	});
}

function splits(index: TokenIndex, word: string): [string, string][] {
	if (word.length < lengths.split) return [];
	const found: [string, string][] = [];
	for (let cut = 3; cut <= word.length - 3; cut += 1) {
		const [left, right] = [word.slice(0, cut), word.slice(cut)];
		if (index.postings.has(left) && index.postings.has(right)) found.push([left, right]);
	}
	return found;
}

function exactly(word: string): WordReading {
	return { word, quality: 1, corrected: false };
}

function alternativeOf(index: TokenIndex, { to, quality, slots }: Rewrite): Alternative {
	return {
		words: to.map((word) => readWord(index, word, 'before').filter((one) => !one.corrected)),
		quality,
		slots
	};
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

/** The rarity of what explains a word best. */
function weightOf(index: TokenIndex, slot: number, alternatives: readonly Alternative[]): number {
	let best = { quality: 0, weight: index.rarity('') };
	for (const { words, quality, slots } of alternatives) {
		if (!slots.includes(slot)) continue;
		const firsts = words.map((list) => list[0]);
		const trust = quality * Math.min(...firsts.map((first) => first?.quality ?? 0));
		const has = firsts.every((first) => first && index.postings.has(first.word));
		if (!has || trust <= best.quality) continue;
		best = {
			quality: trust,
			weight: Math.max(...firsts.map((first) => index.rarity(first?.word ?? '')))
		};
	}
	return best.weight;
}
