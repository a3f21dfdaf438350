import { describe, expect, it } from 'vitest';
import { compileVocabulary, findRewrites } from '../../../src/lib/search/compile-vocabulary.ts';
import { aVocabulary } from '../../support/search-builder.ts';

const rewrites = compileVocabulary(
	aVocabulary({
		abbreviations: [{ short: 'NZ', means: ['Network Zone'] }],
		synonyms: [
			{ typed: ['front desk'], tried: ['circulation'] },
			{ typed: ['ebook', 'electronic book'], tried: ['ebook', 'electronic book'] }
		]
	})
);
const tried = (...words: string[]) => findRewrites(rewrites, words).map(({ read }) => read);

describe('findRewrites', () => {
	it('writes an abbreviation out, and abbreviates what is written out', () => {
		expect(tried('nz')).toEqual(['Network Zone']);
		expect(tried('network', 'zones')).toEqual(['NZ']);
	});

	it('tries one way where the vocabulary says one way', () => {
		expect(tried('front', 'desk')).toEqual(['circulation']);
		expect(tried('circulation')).toEqual([]);
	});

	it('tries each of a group for the others, and none for itself', () => {
		expect(tried('ebooks')).toEqual(['electronic book']);
		expect(tried('electronic', 'books')).toEqual(['ebook']);
	});

	it('says which words it replaces', () => {
		expect(findRewrites(rewrites, ['the', 'front', 'desk'])[0]?.slots).toEqual([1, 2]);
	});

	it('understands a phrase whose last word is being typed', () => {
		expect(tried('front', 'de')).toEqual(['circulation']);
	});

	it('wants every word of a phrase', () => {
		expect(tried('front', 'door')).toEqual([]);
		expect(tried('front')).toEqual([]);
	});
});

describe('compileVocabulary', () => {
	it('gives every word it knows', () => {
		expect(rewrites.words).toContain('electronic');
		expect(rewrites.short).toEqual(new Set(['nz']));
	});
});
