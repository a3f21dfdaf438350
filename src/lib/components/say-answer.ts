import { mostResults, type SearchAnswer } from '../search/index.ts';
import { sayList } from '../shared/say-list.ts';
import type { LeftOut } from './open-results.ts';

/** What is said aloud of an answer, of which at most `shown` results are listed. */
export function sayAnswer(answer: SearchAnswer, shown = Infinity): string {
	return [sayCount(answer, shown), sayOthers(answer), sayMeant(answer)].filter(Boolean).join(' ');
}

/** Whether the results stand for the query with its misspelt words put right. */
export function standsCorrected({ suggestion, results }: SearchAnswer): boolean {
	return suggestion !== undefined && results[0]?.weak === false;
}

/** That something was left out of the query, and why; nothing where nothing was. */
export function sayLeftOut(leftOut: LeftOut): string {
	if (leftOut.length === 0) return '';
	const named = leftOut.map((kind) => (kind.startsWith('e') ? `an ${kind}` : `a ${kind}`));
	return `Left out of the search: ${sayList(named)}. Nothing that may name a person is put into an address.`;
}

function sayCount({ query, results, filteredOut }: SearchAnswer, shown: number): string {
	const count = Math.min(results.length, shown);
	if (count === 0)
		return filteredOut > 0
			? `Nothing found for “${query}” with these filters.`
			: `Nothing found for “${query}”.`;
	if (results[0]?.weak) return `Nothing matches “${query}” well. Nearest: ${count}.`;
	if (results.length > shown || isCut(results.length))
		return `The best ${count} results for “${query}”.`;
	return `${count === 1 ? '1 result' : `${count} results`} for “${query}”.`;
}

/** Whether there may be more results than the search gives. */
export function isCut(count: number): boolean {
	return count >= mostResults;
}

/** How many of the best results the filters leave out; nothing where they leave out none. */
export function sayOthers({ filteredOut }: SearchAnswer): string {
	if (filteredOut === 0) return '';
	const left = filteredOut === 1 ? '1 of the best results is' : `${filteredOut} of the best are`;
	return `${left} left out by these filters.`;
}

function sayMeant(answer: SearchAnswer): string {
	if (answer.suggestion === undefined) return '';
	return standsCorrected(answer)
		? `They are for “${answer.suggestion}”.`
		: `Did you mean “${answer.suggestion}”?`;
}
