import type { TokenIndex } from './build-token-index.ts';
import { readSlip } from './read-slip.ts';
import type { WordReading } from './read-slip.ts';
import { stemWord } from './stem-word.ts';
import { lengths, limits, readings } from './weights.ts';

/**
 * What a typed word may stand for, best first: itself and its relatives; the words it begins;
 * only where there are neither, the words it may be a slip for.
 */
export function readWord(index: TokenIndex, word: string, place: 'last' | 'before'): WordReading[] {
	const known = knownWords(index, word);
	if (known.length > 0 && place === 'before') return known;
	const begun = begunWords(index, word);
	if (known.length > 0) return firstOfEach([...known, ...begun]);
	if (begun.length > 0) return begun;
	return readSlip(index, word);
}

function knownWords(index: TokenIndex, word: string): WordReading[] {
	const relatives = index.byStem.get(stemWord(word)) ?? [];
	return relatives
		.map((relative) => ({
			word: relative,
			quality: relative === word ? 1 : readings.ending,
			corrected: false
		}))
		.sort((a, b) => b.quality - a.quality);
}

function begunWords(index: TokenIndex, word: string): WordReading[] {
	if (word.length < lengths.prefix) return [];
	const begun: string[] = [];
	for (let at = firstFrom(index.words, word); begun.length < limits.prefixScan; at += 1) {
		const candidate = index.words[at];
		if (!candidate?.startsWith(word)) break;
		begun.push(candidate);
	}
	const quality = (candidate: string) =>
		readings.prefix + ((readings.ending - readings.prefix) * word.length) / candidate.length;
	return begun
		.sort((a, b) => index.rarity(a) - index.rarity(b) || (a < b ? -1 : 1))
		.slice(0, limits.prefixWords)
		.map((candidate) => ({ word: candidate, quality: quality(candidate), corrected: false }))
		.sort((a, b) => b.quality - a.quality);
}

function firstFrom(words: readonly string[], word: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle] ?? '') < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

function firstOfEach(all: readonly WordReading[]): WordReading[] {
	const seen = new Set<string>();
	return all.filter(({ word }) => !seen.has(word) && seen.add(word));
}
