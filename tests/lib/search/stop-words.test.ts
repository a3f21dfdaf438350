import { describe, expect, it } from 'vitest';
import { stopWords, tellingWords } from '../../../src/lib/search/stop-words.ts';

describe('stopWords', () => {
	it('holds the small words of questions', () => {
		for (const word of ['how', 'do', 'i', 'the', 'of']) expect(stopWords.has(word)).toBe(true);
	});

	it('holds no word of the trade', () => {
		for (const word of ['hold', 'request', 'use', 'ask', 'help', 'new'])
			expect(stopWords.has(word)).toBe(false);
	});
});

describe('tellingWords', () => {
	it('leaves out the words that say little, and none where no other is left', () => {
		expect(tellingWords('How to ship')).toEqual(['ship']);
		expect(tellingWords('What is it?')).toEqual(['what', 'is', 'it']);
	});
});
