import { describe, expect, it } from 'vitest';
import { buildPostings } from '../../../src/lib/search/build-postings.ts';
import { buildWordList } from '../../../src/lib/search/build-word-list.ts';

const list = buildWordList(['alma', 'bags', 'unused']);
const postings = buildPostings(list, [
	new Map([['alma', 1]]),
	new Map([
		['bags', 0.5],
		['alma', 0.25]
	])
]);
const visited = (word: string) => {
	const seen: [number, number][] = [];
	postings.each(list.idOf(word), (document, weight) => seen.push([document, weight]));
	return seen;
};

describe('buildPostings', () => {
	it('gives the documents of a word in their order, with its weight in each', () => {
		expect(visited('alma')).toEqual([
			[0, 1],
			[1, 0.25]
		]);
		expect(visited('bags')).toEqual([[1, 0.5]]);
	});

	it('counts documents, none for a word that none has or that is not known', () => {
		expect(
			['alma', 'bags', 'unused', 'other'].map((word) => postings.count(list.idOf(word)))
		).toEqual([2, 1, 0, 0]);
		expect(visited('other')).toEqual([]);
	});

	it('holds a word for rarer the fewer documents have it, and an unknown one for the rarest', () => {
		const [alma = 0, bags = 0, unused = 0] = [0, 1, 2].map((word) => postings.rarity(word));
		expect(bags).toBeGreaterThan(alma);
		expect(unused).toBeGreaterThan(bags);
		expect(postings.rarity(-1)).toBe(unused);
	});
});
