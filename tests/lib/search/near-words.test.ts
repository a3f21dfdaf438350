import { describe, expect, it } from 'vitest';
import { buildWordList } from '../../../src/lib/search/build-word-list.ts';
import { nearWords } from '../../../src/lib/search/near-words.ts';
import { limits } from '../../../src/lib/search/weights.ts';

const list = buildWordList(['summit', 'submit', 'courier', 'sum']);
const near = (word: string, least?: number) =>
	nearWords(list, word, least).map((id) => list.words[id]);

describe('nearWords', () => {
	it('gives the words with most pairs of letters in common, most alike first', () => {
		expect(near('sumit')).toEqual(['summit', 'submit', 'sum']);
	});

	it('leaves out what is less alike than asked', () => {
		expect(near('sumit', 0.8)).toEqual(['summit']);
		expect(near('zebra')).toEqual([]);
	});

	it('gives a bounded number', () => {
		const many = buildWordList(Array.from({ length: 200 }, (_, at) => `record${at}`));
		expect(nearWords(many, 'record')).toHaveLength(limits.nearWords);
	});
});
