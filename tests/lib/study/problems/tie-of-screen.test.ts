import { describe, expect, it } from 'vitest';
import { isSameTie, tieOfScreen } from '../../../../src/lib/study/problems/tie-of-screen.ts';

describe('tieOfScreen', () => {
	it.each([
		['question/area|new', { kind: 'question', id: 'area' }],
		['needs/lost-item', { kind: 'need', id: 'lost-item' }],
		['plan|circ+desk+new', { kind: 'screen', id: 'plan' }],
		['search', { kind: 'screen', id: 'search' }],
		['page/about/', { kind: 'screen', id: 'page/about/' }]
	])('ties what happened at %s', (key, tie) => {
		expect(tieOfScreen(key)).toEqual(tie);
	});
});

describe('isSameTie', () => {
	it('takes a word for the same in capitals, and a need for no question of its name', () => {
		expect(isSameTie({ kind: 'term', id: 'Summit' }, { kind: 'term', id: 'summit' })).toBe(true);
		expect(isSameTie({ kind: 'need', id: 'area' }, { kind: 'question', id: 'area' })).toBe(false);
	});
});
