import { describe, expect, it } from 'vitest';
import { isLightWord } from '../../../src/lib/search/light-words.ts';
import { stopWords } from '../../../src/lib/search/stop-words.ts';

describe('isLightWord', () => {
	it.each(['find', 'finds', 'works', 'everyone'])('knows that "%s" says little', (word) => {
		expect(isLightWord(word)).toBe(true);
	});

	it.each(['courier', 'loan', 'record', 'nz'])('knows that "%s" says something', (word) => {
		expect(isLightWord(word)).toBe(false);
	});

	it('leaves to the stop words those that say nothing', () => {
		expect([...stopWords].filter((word) => word === 'the' && isLightWord(word))).toEqual([]);
	});
});
