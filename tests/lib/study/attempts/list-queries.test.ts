import { describe, expect, it } from 'vitest';
import { listQueries } from '../../../../src/lib/study/attempts/list-queries.ts';
import { aList, chose, searched, tell } from '../../../support/event-list-builder.ts';

describe('listQueries', () => {
	it('keeps the rank of the first result that was opened', () => {
		const open = (rank: number) => tell(5, 'result.open', { qId: 'bags', id: 'needs/bags', rank });
		expect(listQueries(aList(searched(1, 'bags', 4), open(3), open(1)))[0]?.openedRank).toBe(3);
	});

	it('gives a result that names no query to the latest one', () => {
		const open = tell(5, 'result.open', { id: 'needs/bags', rank: 2 });
		const ranks = listQueries(aList(searched(1, 'a', 0), searched(2, 'b', 4), open));
		expect(ranks.map(({ openedRank }) => openedRank)).toEqual([undefined, 2]);
	});

	it('says which came after an answer', () => {
		const list = aList(searched(1, 'a', 0), ...chose(2, ['q', 'x'], 'plan|x'), searched(3, 'b', 0));
		expect(listQueries(list).map(({ afterAnswers }) => afterAnswers)).toEqual([false, true]);
	});

	it('has no words where the participant did not allow them', () => {
		const data = { qId: 'q1', length: '6-15', nResults: 1, topIds: [], weak: true } as const;
		const [query] = listQueries(aList(tell(1, 'search.submit', data)));
		expect(query).toEqual({ qId: 'q1', nResults: 1, weak: true, afterAnswers: false });
	});
});
