import type { Problem } from '../shared/problem.ts';

import { nameOf, quote } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import type { Need, Placed, Resource } from './types.ts';

/** Longer than what anybody types, in letters: the longest phrase of the first catalog has 52. */
const mostLetters = 100;

type Asked = Placed<Need | Resource>;

/** Finds phrases people ask that cannot be meant: several run together, and one that leads to two entries. */
export function checkPhrases({ needs, resources }: Sources): Problem[] {
	const entries: Asked[] = [...needs, ...resources];
	const first = new Map<string, Asked>();
	return entries.flatMap((entry) =>
		entry.value.alsoAsked.flatMap((phrase, at) => {
			const key = phrase.toLowerCase().replace(/\s+/g, ' ').trim();
			const other = first.get(key);
			if (!other) first.set(key, entry);
			return [
				...(isRunTogether(phrase) ? [runTogether(entry, phrase, at)] : []),
				...(other ? [shared(entry, other, at)] : [])
			];
		})
	);
}

function isRunTogether(phrase: string): boolean {
	return phrase.length > mostLetters || phrase.includes(' - ');
}

function runTogether(entry: Asked, phrase: string, at: number): Problem {
	return problemAt(entry, ['also_asked', at], {
		code: 'catalog/phrases-run-together',
		message: `${nameOf(entry.value, [])} has in "also_asked" what looks like several phrases run together: ${quote(`${phrase.slice(0, 60)}${phrase.length > 60 ? ' …' : ''}`)}.`,
		remedy:
			'Write each phrase on a line of its own, with a hyphen before it, and indent all of them alike.'
	});
}

function shared(entry: Asked, other: Asked, at: number): Problem {
	const phrase = entry.value.alsoAsked[at];
	const name = nameOf(entry.value, []);
	return problemAt(entry, ['also_asked', at], {
		code: 'catalog/shared-phrase',
		severity: 'warning',
		message:
			entry === other
				? `${name} has ${quote(phrase)} twice in "also_asked", in other capitals.`
				: `${name} has ${quote(phrase)} in "also_asked", and so has ${nameOf(other.value, [])}: neither is found first by it.`,
		remedy: 'Keep it where it fits best, and write other words in the other place.'
	});
}
