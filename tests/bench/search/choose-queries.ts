import type { JudgedQuery } from '../../../src/lib/search/index.ts';
import type { TextDocument } from './corpus.ts';

/**
 * `count` of the judged queries, spread over all of them and mixed, so that an engine that has
 * time for the first ones alone meets every kind.
 */
export function chooseJudged(judged: readonly JudgedQuery[], count: number): string[] {
	return mix(spread(judged, count)).map(({ q }) => q);
}

/**
 * Queries for documents that nobody judged: every second is a judged query, whose words are mostly
 * unknown there, and every second two to four words of a document, in each third a letter left out.
 */
export function chooseForLarge(
	judged: readonly JudgedQuery[],
	texts: readonly TextDocument[],
	count: number
): string[] {
	const half = Math.ceil(count / 2);
	const known = chooseJudged(judged, half);
	const made = spread(texts, half).map((text, at) => wordsOf(text, at));
	return known.flatMap((query, at) => [query, made[at] ?? query]).slice(0, count);
}

function wordsOf({ title, summary }: TextDocument, at: number): string {
	const words = [...new Set(`${title} ${summary}`.toLowerCase().match(/[a-z]{4,14}/g) ?? [])];
	const chosen = words.slice(0, 2 + (at % 3));
	return (at % 3 === 0 ? chosen.map(leaveOut) : chosen).join(' ');
}

function leaveOut(word: string): string {
	const middle = Math.floor(word.length / 2);
	return word.length < 6 ? word : word.slice(0, middle) + word.slice(middle + 1);
}

function spread<T>(all: readonly T[], count: number): T[] {
	if (all.length <= count) return [...all];
	return Array.from(
		{ length: count },
		(_, at) => all[Math.floor((at * all.length) / count)]
	).filter((one): one is T => one !== undefined);
}

/** The same ones, in steps of a prime number. */
function mix<T>(all: readonly T[]): T[] {
	return all.flatMap((_, at) => all[(at * 7919) % all.length] ?? []);
}
