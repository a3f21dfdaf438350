import { expect, it } from 'vitest';
import { isEverydayWord } from '../../../../src/lib/study/definition/everyday-words.ts';

it('knows the words that stand in every sentence, in all their forms', () => {
	const words = ['The', 'find', 'finding', 'Libraries', 'works', 'yours', 'into'];
	expect(words.filter((word) => !isEverydayWord(word))).toEqual([]);
});

it('does not know a word of the work', () => {
	const words = ['lost', 'lend', 'record', 'archives', 'order', 'teach', 'holds', 'colleague'];
	expect(words.filter(isEverydayWord)).toEqual([]);
});
