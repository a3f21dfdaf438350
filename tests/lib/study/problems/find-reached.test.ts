import { describe, expect, it } from 'vitest';
import { findReached } from '../../../../src/lib/study/problems/find-reached.ts';
import type { Tie } from '../../../../src/lib/study/index.ts';
import { attemptOf } from '../../../support/event-list-builder.ts';
import { workedAttempts } from '../../../support/worked-attempts.ts';

/** A answers the questions up to a plan; D searches and opens a page; E does nothing. */
const attempts = (['A', 'D', 'E'] as const).map((name, at) => {
	const lists = workedAttempts[name];
	return { ...attemptOf(lists?.participant ?? []), participant: `P0${at + 1}` };
});
const reached = (kind: Tie['kind'], id: string) => findReached({ kind, id }, attempts);

describe('findReached', () => {
	it('counts who stood at a question, for it and for its options', () => {
		expect(reached('question', 'area')).toEqual(['P01']);
		expect(reached('option', 'area/circ')).toEqual(['P01']);
		expect(reached('question', 'are')).toEqual([]);
	});
	it('counts who saw a plan, for steps and for the plan', () => {
		expect(reached('step', 'introduction/first')).toEqual(['P01']);
		expect(reached('screen', 'plan')).toEqual(['P01']);
	});
	it('counts who searched a word', () => {
		expect(reached('term', 'Summit')).toEqual(['P02']);
		expect(reached('term', 'reserves')).toEqual([]);
	});
	it('counts a search whose words were not kept for every word', () => {
		const [, searched] = attempts;
		const silent = (searched?.queries ?? []).map(({ qId, nResults, weak, afterAnswers }) => ({
			qId,
			nResults,
			weak,
			afterAnswers
		}));
		const given = searched ? [{ ...searched, queries: silent }] : [];
		expect(findReached({ kind: 'term', id: 'reserves' }, given)).toEqual(['P02']);
	});
	it('counts who saw a screen, once for several tasks, in order', () => {
		const twice = [...attempts.toReversed(), ...attempts];
		expect(findReached({ kind: 'screen', id: 'page/' }, twice)).toEqual(['P01', 'P02', 'P03']);
		expect(reached('need', 'lost-item')).toEqual([]);
	});
});
