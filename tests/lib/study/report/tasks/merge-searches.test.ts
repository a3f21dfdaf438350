import { expect, it } from 'vitest';
import type { Query } from '../../../../../src/lib/study/index.ts';
import { mergeSearches } from '../../../../../src/lib/study/report/tasks/merge-searches.ts';
import { anAttempt } from '../../../../support/report-builder.ts';

const asked = (text: string | undefined, given: Partial<Query> = {}): Query => ({
	qId: 'q1',
	...(text !== undefined && { text }),
	nResults: 0,
	weak: false,
	afterAnswers: false,
	...given
});

const searches = mergeSearches([
	anAttempt({
		participant: 'P01',
		queries: [asked('Lost item'), asked('lost items', { nResults: 4, openedRank: 2 })]
	}),
	anAttempt({
		participant: 'P02',
		taskId: 't2',
		queries: [asked('lost item', { nResults: 1, afterAnswers: true }), asked('courier')]
	}),
	anAttempt({ participant: 'P03', queries: [asked(undefined)] })
]);

it('merges terms by capitals and endings, most people first', () => {
	expect(searches.terms).toMatchObject([
		{ text: 'lost item', people: 2, times: 3, zero: 1, found: { low: 0, high: 4 } },
		{ text: 'courier', people: 1, times: 1, zero: 1 }
	]);
});

it('tells what people did next, and when they searched', () => {
	const [lost] = searches.terms;
	expect(lost?.next).toEqual({ opened: 1, searched: 2, other: 0 });
	expect([lost?.before, lost?.after]).toEqual([2, 1]);
	expect(lost?.openedRanks).toEqual([2]);
	expect(lost?.tasks).toEqual(['lost', 't2']);
});

it('counts what was kept back without its words', () => {
	expect([searches.queries, searches.zero, searches.hidden]).toEqual([5, 3, 1]);
});

it('gives curators the words that never found anything', () => {
	expect(searches.gaps).toEqual(['courier']);
});

it('counts two sessions of one code as two people', () => {
	const twins = ['s1', 's2'].map((sessionId) =>
		anAttempt({ sessionId, queries: [asked('courier')] })
	);
	expect(mergeSearches(twins).terms).toMatchObject([{ people: 2, times: 2 }]);
});
