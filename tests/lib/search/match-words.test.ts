import { describe, expect, it } from 'vitest';
import { WordMatcher } from '../../../src/lib/search/match-words.ts';
import { anIndex } from '../../support/search-builder.ts';

const index = anIndex('Network zone', 'Zone', 'Slips');
const reading = (word: string, quality: number) => ({
	word: index.list.idOf(word),
	quality,
	sure: quality,
	corrected: false
});
const alternative = (...words: ReturnType<typeof reading>[][]) => ({
	words,
	quality: 1,
	sure: 1,
	slots: [0]
});

describe('WordMatcher', () => {
	it('counts the best of what a word may stand for', () => {
		const matcher = new WordMatcher(index.postings);
		matcher.match(alternative([reading('zone', 0.4), reading('network', 0.9)]));
		expect(matcher.cover.at(0)).toBeCloseTo(0.9);
		expect(matcher.cover.at(1)).toBeCloseTo(0.4);
		expect(matcher.found.touched).toHaveLength(2);
	});

	it('wants the whole of a phrase, and lets half of it count less than half', () => {
		const matcher = new WordMatcher(index.postings);
		matcher.match(alternative([reading('network', 1)], [reading('zone', 1)]));
		expect(matcher.cover.at(0)).toBeCloseTo(1);
		expect(matcher.cover.at(1)).toBeLessThan(0.5);
		expect(matcher.found.at(1)).toBeLessThan(matcher.found.at(0) / 2);
	});

	it('is empty again once cleared', () => {
		const matcher = new WordMatcher(index.postings);
		matcher.match(alternative([reading('zone', 1)]));
		matcher.clear();
		expect([matcher.found.at(1), matcher.cover.at(1)]).toEqual([0, 0]);
	});
});
