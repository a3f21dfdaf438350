import { foldText, foldWords, indexWords } from './fold-words.ts';
import { namesOf } from './name-documents.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';
import type { SearchDocument } from './types.ts';
import { fields, furtherField, limits } from './weights.ts';

/** A document that has a word, and how much the word counts there. */
interface Posting {
	readonly document: number;
	readonly weight: number;
}

/** A title or a phrase people ask, ready for comparison with a whole query. */
export interface Phrase {
	readonly document: number;
	readonly text: string;
	/** Its words, those left out that say little. */
	readonly words: readonly string[];
}

/** The words of all documents, arranged so that a typed word finds them without reading the documents. */
export interface TokenIndex {
	readonly documents: readonly SearchDocument[];
	readonly postings: ReadonlyMap<string, readonly Posting[]>;
	/** For each document its words with their weights. */
	readonly wordsOf: readonly ReadonlyMap<string, number>[];
	/** All words in alphabetical order. */
	readonly words: readonly string[];
	readonly byStem: ReadonlyMap<string, readonly string[]>;
	readonly byLetterPair: ReadonlyMap<string, readonly string[]>;
	readonly phrases: readonly (readonly Phrase[])[];
	/** For each document the needs that it serves, where it is a resource. */
	readonly serves: readonly (readonly number[])[];
	/** Documents by what they may be called exactly. */
	readonly byName: ReadonlyMap<string, readonly number[]>;
	/** How much a word tells: large for a rare one; the most for one that no document has. */
	rarity(word: string): number;
}

/**
 * The index of `documents`; `furtherWords` are known as words, so that they can be
 * corrected to, though no document need have them.
 */
export function buildTokenIndex(
	documents: readonly SearchDocument[],
	furtherWords: readonly string[] = []
): TokenIndex {
	const byPath = new Map(documents.map((document) => [document.path, document]));
	const wordsOf = documents.map((document) => weighWords(document, byPath));
	const postings = collectPostings(wordsOf);
	const words = [...new Set([...postings.keys(), ...furtherWords])].sort();
	const rarest = Math.log(1 + documents.length);
	return {
		documents,
		postings,
		wordsOf,
		words,
		byStem: groupBy(words, (word) => [stemWord(word)]),
		byLetterPair: groupBy(words, letterPairs),
		phrases: documents.map(phrasesOf),
		serves: servedNeeds(documents),
		byName: nameIndex(documents),
		rarity: (word) => {
			const found = postings.get(word)?.length;
			return found ? Math.log(1 + (documents.length - found + 0.5) / (found + 0.5)) : rarest;
		}
	};
}

/** Pairs of neighboring letters, the edges of the word included. */
export function letterPairs(word: string): string[] {
	const edged = ` ${word} `;
	return Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2));
}

function collectPostings(wordsOf: readonly ReadonlyMap<string, number>[]): Map<string, Posting[]> {
	const postings = new Map<string, Posting[]>();
	wordsOf.forEach((words, document) => {
		for (const [word, weight] of words) {
			const list = postings.get(word);
			if (list) list.push({ document, weight });
			else postings.set(word, [{ document, weight }]);
		}
	});
	return postings;
}

function weighWords(
	document: SearchDocument,
	byPath: ReadonlyMap<string, SearchDocument>
): Map<string, number> {
	const { asked, topics, summary } = document.words;
	const related = document.kind === 'resource' ? document.belongsTo : [];
	const texts: [weight: number, texts: readonly string[]][] = [
		[fields.title, [document.title]],
		[fields.asked, asked],
		[fields.topics, [...topics, document.id.replaceAll('-', ' ')]],
		[fields.summary, [summary]],
		[fields.related, related.flatMap(({ title, path }) => [title, ...askedOf(byPath.get(path))])]
	];
	const weights = new Map<string, number>();
	for (const [weight, inField] of texts) {
		for (const word of new Set(inField.flatMap(indexWords))) {
			const before = weights.get(word);
			weights.set(word, before === undefined ? weight : before + weight * furtherField);
		}
	}
	return weights;
}

function askedOf(document: SearchDocument | undefined): readonly string[] {
	return document?.words.asked ?? [];
}

function phrasesOf(document: SearchDocument, at: number): Phrase[] {
	return [document.title, ...document.words.asked].map((text) => {
		const words = foldWords(text);
		const telling = words.filter((word) => !stopWords.has(word));
		return { document: at, text: foldText(text), words: telling.length > 0 ? telling : words };
	});
}

function servedNeeds(documents: readonly SearchDocument[]): number[][] {
	const at = new Map(documents.map(({ path }, place) => [path, place]));
	return documents.map(({ kind, belongsTo }) =>
		kind === 'resource' ? belongsTo.flatMap(({ path }) => at.get(path) ?? []) : []
	);
}

function nameIndex(documents: readonly SearchDocument[]): Map<string, number[]> {
	const byName = new Map<string, number[]>();
	documents.forEach((document, at) => {
		for (const name of namesOf(document)) byName.set(name, [...(byName.get(name) ?? []), at]);
	});
	return byName;
}

function groupBy(
	words: readonly string[],
	keysOf: (word: string) => string[]
): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const word of words) {
		for (const key of new Set(keysOf(word.slice(0, limits.wordLetters)))) {
			const group = groups.get(key);
			if (group) group.push(word);
			else groups.set(key, [word]);
		}
	}
	return groups;
}
