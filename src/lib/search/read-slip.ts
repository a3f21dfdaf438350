import Fuse from 'fuse.js/basic';
import type { TokenIndex } from './build-token-index.ts';
import { countEdits } from './count-edits.ts';
import { nearWords } from './near-words.ts';
import type { WordReading } from './types.ts';
import { lengths, readings, sureness } from './weights.ts';

const vowels = /[aeiouy]/g;

/**
 * The words that a word no document has may be a slip of the fingers for, most likely first.
 *
 * Words that share pairs of letters are candidates, a bounded number of them; edits are counted,
 * and where none explains the word, Fuse judges. Careful on purpose: a word that is spelt right
 * and only not in the catalog (`parking`) must not become another one (`packing`).
 */
export function readSlip({ list, postings }: TokenIndex, word: string): WordReading[] {
	if (word.length < lengths.doubled) return [];
	const most = word.length >= lengths.twoEdits ? 2 : 1;
	const counted = nearWords(list, word).map((id) => {
		const candidate = list.words[id] ?? '';
		return { word, id, candidate, edits: countEdits(word, candidate, most) };
	});
	const edited = counted
		.filter(({ edits }) => edits <= most)
		.filter(isLikely)
		.map(({ id, edits }) => {
			const usual = Math.min(1, Math.log2(1 + postings.count(id)) / readings.usual);
			const quality = 1 - (readings.edit * edits) / word.length - readings.rare * (1 - usual);
			return { word: id, quality, sure: quality * sureness.slip, corrected: true };
		});
	if (edited.length > 0) return edited.sort((a, b) => b.quality - a.quality);
	return word.length < lengths.near
		? []
		: closest(
				counted.filter(({ edits }) => edits > most),
				word
			);
}

interface Slip {
	readonly word: string;
	readonly id: number;
	readonly candidate: string;
	readonly edits: number;
}

/**
 * A letter more, less, doubled or swapped is a slip, and so is a vowel for a vowel; another consonant
 * makes another word, unless the word is long. The shorter the word, the less is believed.
 */
function isLikely({ word, candidate, edits }: Slip): boolean {
	if (edits > 1) return beginsAlike(word, candidate) && otherConsonants(word, candidate) < 2;
	if (word.length >= lengths.otherLetter || single(word) === single(candidate)) return true;
	if (word[0] !== candidate[0]) return false;
	if (word.length < lengths.oneEdit) return sortLetters(word) === sortLetters(candidate);
	// A letter too many is a slip in a longer word; `reset` is no slip of `rest`.
	if (word.length > candidate.length) return word.length >= lengths.otherVowel;
	if (word.length < candidate.length) return true;
	return word.length >= lengths.otherVowel
		? otherConsonants(soundOf(word), soundOf(candidate)) === 0
		: sortLetters(word) === sortLetters(candidate);
}

/** The same two letters, or one vowel for another after the first. */
function beginsAlike(word: string, candidate: string): boolean {
	return vowelFor(word.slice(0, 2)) === vowelFor(candidate.slice(0, 2));
}

function vowelFor(letters: string): string {
	return letters.slice(0, 1) + letters.slice(1).replace(vowels, 'a');
}

/** The word with letters written alike that sound alike: `cource` is a slip for `course`. */
function soundOf(word: string): string {
	return word
		.replace(/ph/g, 'f')
		.replace(/c(?=[eiy])|z/g, 's')
		.replace(/ck|[cq]/g, 'k');
}

/** The word with doubled letters written once. */
function single(word: string): string {
	return word.replace(/(.)\1/gu, '$1');
}

/** How many consonants only one of the words has. */
function otherConsonants(word: string, candidate: string): number {
	const rest = [...candidate.replace(vowels, '')];
	let others = 0;
	for (const letter of word.replace(vowels, '')) {
		const at = rest.indexOf(letter);
		if (at < 0) others += 1;
		else rest.splice(at, 1);
	}
	return others + rest.length;
}

function sortLetters(word: string): string {
	return [...word].sort().join('');
}

function closest(near: readonly Slip[], word: string): WordReading[] {
	const sameStart = near.filter(({ candidate }) => candidate[0] === word[0]);
	const fuse = new Fuse(
		sameStart.map(({ candidate }) => candidate),
		{ includeScore: true, threshold: 0.3, distance: 20 }
	);
	return fuse.search(word, { limit: 3 }).flatMap(({ refIndex, score = 1 }) => {
		const slip = sameStart[refIndex];
		const quality = readings.near * (1 - score);
		return slip ? [{ word: slip.id, quality, sure: quality * sureness.slip, corrected: true }] : [];
	});
}
