import { describe, expect, it } from 'vitest';
import { buildWordList, letterPairs } from '../../../src/lib/search/build-word-list.ts';

const list = buildWordList(['units', 'norm', 'norms', 'normal', 'unit', 'units']);

describe('buildWordList', () => {
	it('has each word once, by the alphabet, and knows its place', () => {
		expect(list.words).toEqual(['norm', 'normal', 'norms', 'unit', 'units']);
		expect(list.idOf('unit')).toBe(3);
		expect(list.idOf('zebra')).toBe(-1);
	});

	it('knows from where to where words begin alike', () => {
		expect(list.begunBy('norm')).toEqual([0, 3]);
		expect(list.begunBy('un')).toEqual([3, 5]);
		expect(list.begunBy('zebra')).toEqual([5, 5]);
	});

	it('knows words with the same stem', () => {
		expect(list.relativesOf('unit')).toEqual([3, 4]);
		expect(list.relativesOf('zebra')).toEqual([]);
	});

	it('knows words with a pair of letters', () => {
		expect(list.withPair('ts')).toEqual([4]);
		expect(list.withPair(' u')).toEqual([3, 4]);
	});
});

describe('letterPairs', () => {
	it('counts the edges of a word as letters', () => {
		expect(letterPairs('nz')).toEqual([' n', 'nz', 'z ']);
	});
});
