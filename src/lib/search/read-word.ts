import type { TokenIndex } from './build-token-index.ts';
import { readSlip } from './read-slip.ts';
import type { WordReading } from './types.ts';
import { lengths, limits, readings, sureness } from './weights.ts';

/**
 * What a typed word may stand for, best first: itself and its relatives; the words it begins;
 * only where there are neither, the words it may be a slip for.
 */
export function readWord(
	index: TokenIndex,
	word: string,
	place: 'last' | 'before'
): readonly WordReading[] {
	const known = knownWords(index, word);
	if (known.length > 0 && place === 'before') return known;
	const begun = begunWords(index, word);
	if (known.length > 0) return firstOfEach([...known, ...begun]);
	return begun.length > 0 ? begun : readSlip(index, word);
}

/** The word itself, its forms, and its wider relatives. */
function knownWords({ list }: TokenIndex, word: string): WordReading[] {
	const own = list.idOf(word);
	const readAs = (ids: readonly number[], quality: number, sure: number) =>
		ids.map((id) => ({ word: id, quality, sure, corrected: false }));
	return firstOfEach([
		...readAs(own < 0 ? [] : [own], 1, 1),
		...readAs(list.formsOf(word), readings.form, sureness.form),
		...readAs(list.relativesOf(word), readings.relative, sureness.relative)
	]);
}

/** The commonest of the words that a beginning may stand for, the shortest of them first. */
function begunWords({ list, postings }: TokenIndex, start: string): WordReading[] {
	if (start.length < lengths.prefix) return [];
	const [from, to] = list.begunBy(start);
	const size = Math.min(to - from, limits.prefixScan);
	const begun = Array.from({ length: size }, (_, at) => from + at);
	if (size > limits.prefixWords)
		begun.sort((a, b) => postings.count(b) - postings.count(a) || a - b);
	const lettersOf = (id: number): number => list.words[id]?.length ?? start.length;
	return begun
		.slice(0, limits.prefixWords)
		.sort((a, b) => lettersOf(a) - lettersOf(b) || a - b)
		.map((word) => {
			const typed = start.length / lettersOf(word);
			const quality = readings.prefix + (readings.longest - readings.prefix) * typed;
			const sure = sureness.prefix + (1 - sureness.prefix) * typed;
			return { word, quality, sure, corrected: false };
		});
}

function firstOfEach(all: readonly WordReading[]): WordReading[] {
	const seen = new Set<number>();
	return all.filter(({ word }) => !seen.has(word) && seen.add(word));
}
