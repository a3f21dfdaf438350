import type { Attempt, Query } from '../../attempts/types.ts';
import { stemTerm } from './stem-term.ts';
import type { SearchReport } from './types.ts';
import { personOf } from './unit-of.ts';

interface Asked extends Query {
	readonly text: string;
	readonly person: string;
	readonly taskId: string;
	readonly next: 'opened' | 'searched' | 'other';
}

/** What people searched for, merged by case and stem, most people first. */
export function mergeSearches(attempts: readonly Attempt[]): SearchReport {
	const asked = attempts.flatMap(askedIn);
	const words = asked.filter(({ text }) => text !== '');
	const groups = new Map<string, Asked[]>();
	for (const one of words) {
		const key = stemTerm(one.text) || one.text;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const terms = [...groups.values()]
		.map(toTerm)
		.sort((a, b) => b.people - a.people || b.times - a.times || (a.text < b.text ? -1 : 1));
	return {
		terms,
		queries: asked.length,
		zero: asked.filter(({ nResults }) => nResults === 0).length,
		hidden: asked.length - words.length,
		gaps: terms.filter(({ zero, times }) => zero === times).map(({ text }) => text)
	};
}

function askedIn(attempt: Attempt): Asked[] {
	const { queries, taskId } = attempt;
	return queries.map((query, index) => ({
		...query,
		text: query.text ?? '',
		person: personOf(attempt),
		taskId,
		next: query.openedRank !== undefined ? 'opened' : queries[index + 1] ? 'searched' : 'other'
	}));
}

function toTerm(group: readonly Asked[]): SearchReport['terms'][number] {
	const count = (fits: (one: Asked) => boolean) => group.filter(fits).length;
	const found = group.map(({ nResults }) => nResults);
	return {
		text: mostFrequent(group.map(({ text }) => text.trim().toLowerCase())),
		people: new Set(group.map(({ person }) => person)).size,
		times: group.length,
		found: { low: Math.min(...found), high: Math.max(...found) },
		zero: count(({ nResults }) => nResults === 0),
		weak: count(({ weak }) => weak),
		openedRanks: group.flatMap(({ openedRank }) => openedRank ?? []).sort((a, b) => a - b),
		next: {
			opened: count(({ next }) => next === 'opened'),
			searched: count(({ next }) => next === 'searched'),
			other: count(({ next }) => next === 'other')
		},
		before: count(({ afterAnswers }) => !afterAnswers),
		after: count(({ afterAnswers }) => afterAnswers),
		tasks: [...new Set(group.map(({ taskId }) => taskId))]
	};
}

function mostFrequent(texts: readonly string[]): string {
	const count = (text: string) => texts.filter((other) => other === text).length;
	return [...texts].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? '';
}
