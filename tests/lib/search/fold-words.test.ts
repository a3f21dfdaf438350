import { describe, expect, it } from 'vitest';
import { foldText, foldWords, indexWords, placeWords } from '../../../src/lib/search/fold-words.ts';

describe('foldText', () => {
	it('drops capitals, accents and apostrophes', () => {
		expect(foldText('Don’t Café İ')).toBe('dont cafe i');
	});
});

describe('placeWords', () => {
	it('says where each word stands in the text as it was written', () => {
		const text = 'Café & “Summit”';
		expect(placeWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
			['cafe', 'Café'],
			['summit', 'Summit']
		]);
	});

	it('finds no word in punctuation', () => {
		expect(placeWords('?!… — ()')).toEqual([]);
	});

	it('cuts a word that is longer than any word', () => {
		expect(foldWords('a'.repeat(500))).toEqual(['a'.repeat(32)]);
	});
});

describe('indexWords', () => {
	it('adds the parts of a hyphened word as one word', () => {
		expect(indexWords('shared e-book pages')).toEqual(['shared', 'e', 'book', 'pages', 'ebook']);
	});

	it('joins nothing over a dash between blanks', () => {
		expect(indexWords('Patrons – Away')).toEqual(['patrons', 'away']);
	});
});
