import { describe, expect, it } from 'vitest';
import {
	answerJudged,
	askSearch,
	listWorst,
	measureByClass,
	measureMean
} from '../../../src/lib/search/index.ts';
import type { JudgedQuery } from '../../../src/lib/search/index.ts';
import { realSearch } from '../../support/real-search.ts';

const judged: readonly JudgedQuery[] = [
	{ q: 'first', kind: 'task', relevant: { 'n:a': 3, 'r:b': 2, 'r:c': 1 } },
	{ q: 'second', kind: 'task', relevant: { 'n:a': 3 } },
	{ q: 'lost', kind: 'typo', relevant: { 'n:a': 3 } },
	{ q: 'weak', kind: 'none', relevant: {} },
	{ q: 'sure', kind: 'none', relevant: {} }
];
const came: Readonly<Record<string, readonly string[]>> = {
	first: ['n:a', 'r:b', 'r:c'],
	second: ['r:x', 'r:b', 'n:a'],
	weak: ['r:x'],
	sure: ['r:x']
};
const answered = answerJudged(
	(query) => (came[query] ?? []).map((id) => ({ id, weak: query === 'weak' })),
	judged
);

describe('the quality of an answer', () => {
	const of = (q: string) => answered.find((one) => one.judged.q === q)?.quality;

	it('is whole where everything stands in the order of its grades', () => {
		expect(of('first')).toEqual({ count: 1, ndcg: 1, success1: 1, success5: 1, mrr: 1 });
	});

	it('falls with the place of what is useful', () => {
		expect(of('second')).toEqual({
			count: 1,
			ndcg: 0.5,
			success1: 0,
			success5: 1,
			mrr: 1 / 3
		});
	});

	it('is nothing where nothing came', () => {
		expect(of('lost')).toEqual({ count: 1, ndcg: 0, success1: 0, success5: 0, mrr: 0 });
	});

	it('is whole for a query without an answer where all that came is called weak', () => {
		expect([of('weak')?.ndcg, of('sure')?.ndcg]).toEqual([1, 0]);
	});

	it('does not count what is only related as useful', () => {
		const [one] = answerJudged(
			() => [{ id: 'r:c', weak: false }],
			[{ q: '', kind: 'task', relevant: { 'n:a': 2, 'r:c': 1 } }]
		);
		expect([one?.quality.success1, one?.quality.mrr]).toEqual([0, 0]);
	});
});

it('means stand by class, and over all queries that have an answer', () => {
	const means = measureByClass(answered);
	expect([...means.keys()]).toEqual(['task', 'typo', 'none', 'all']);
	expect(means.get('task')?.ndcg).toBe(0.75);
	expect(means.get('none')?.ndcg).toBe(0.5);
	expect(means.get('all')).toMatchObject({ count: 3, ndcg: 0.5, success1: 1 / 3 });
});

it('means of no query are zero', () => {
	expect(measureMean([])).toEqual({ count: 0, ndcg: 0, success1: 0, success5: 0, mrr: 0 });
});

it('the worst come first, and perfect answers never', () => {
	const worst = listWorst(answered, 5).map((one) => one.judged.q);
	expect(worst).toEqual(['lost', 'sure', 'second']);
	expect(listWorst(answered, 1)).toHaveLength(1);
});

it('a search is asked for needs and resources alone', () => {
	const given = askSearch(realSearch())('ilsa summit fulfillment');
	expect(given.length).toBeGreaterThan(5);
	expect(given.filter(({ id }) => !/^[nr]:[a-z0-9-]+$/.test(id))).toEqual([]);
});
