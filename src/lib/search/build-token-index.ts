import { addToGroup } from './add-to-group.ts';
import { buildPostings } from './build-postings.ts';
import type { Postings } from './build-postings.ts';
import { buildWordList } from './build-word-list.ts';
import type { WordList } from './build-word-list.ts';
import { foldText } from './fold-words.ts';
import { namesOf } from './name-documents.ts';
import { stemWord } from './stem-word.ts';
import { tellingWords } from './stop-words.ts';
import type { SearchDocument } from './types.ts';
import { weighWords } from './weigh-words.ts';

/** A title or a phrase people ask, ready for comparison with a whole query. */
export interface Phrase {
	readonly document: number;
	/** As it is written. */
	readonly written: string;
	readonly text: string;
	/** Ids of its words, those left out that say little. */
	readonly words: readonly number[];
}

/** The words of all documents, arranged so that a typed word finds them without reading the documents. */
export interface TokenIndex {
	readonly documents: readonly SearchDocument[];
	readonly list: WordList;
	readonly postings: Postings;
	/** For each document its title, and then the phrases people ask. */
	readonly phrases: readonly (readonly Phrase[])[];
	/** For each document the needs that it serves, or the resources that serve it. */
	readonly related: readonly (readonly number[])[];
	/** Documents by what they may be called exactly, see `nameKey`. */
	readonly byName: ReadonlyMap<string, readonly number[]>;
}

/**
 * The index of `documents`; `furtherWords` are known as words, so that they can be
 * corrected to, though no document need have them.
 */
export function buildTokenIndex(
	documents: readonly SearchDocument[],
	furtherWords: readonly string[] = []
): TokenIndex {
	const weighed = weighWords(documents);
	const list = buildWordList([...weighed.flatMap((words) => [...words.keys()]), ...furtherWords]);
	return {
		documents,
		list,
		postings: buildPostings(list, weighed),
		phrases: documents.map((document, at) => phrasesOf(list, document, at)),
		related: relate(documents),
		byName: nameIndex(documents)
	};
}

/** A name in the form in which names are compared: plural and singular are the same. */
export function nameKey(name: string, stemOf = stemWord): string {
	return name.split(' ').map(stemOf).join(' ');
}

function phrasesOf(list: WordList, document: SearchDocument, at: number): Phrase[] {
	return [document.title, ...document.words.asked].map((written) => {
		const ids = tellingWords(written).map((word) => list.idOf(word));
		return { document: at, written, text: foldText(written), words: ids };
	});
}

function relate(documents: readonly SearchDocument[]): number[][] {
	const at = new Map(documents.map(({ path }, place) => [path, place]));
	const related = documents.map((): number[] => []);
	documents.forEach(({ kind, belongsTo }, resource) => {
		if (kind !== 'resource') return;
		for (const { path } of belongsTo) {
			const need = at.get(path);
			if (need === undefined) continue;
			related[resource]?.push(need);
			related[need]?.push(resource);
		}
	});
	return related;
}

function nameIndex(documents: readonly SearchDocument[]): Map<string, number[]> {
	const byName = new Map<string, number[]>();
	const stems = new Map<string, string>();
	const stemOf = (word: string): string => {
		const stem = stems.get(word) ?? stemWord(word);
		stems.set(word, stem);
		return stem;
	};
	documents.forEach((document, at) => {
		for (const name of new Set([...namesOf(document)].map((one) => nameKey(one, stemOf)))) {
			addToGroup(byName, name, at);
		}
	});
	return byName;
}
