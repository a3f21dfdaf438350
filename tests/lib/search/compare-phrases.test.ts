import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/lib/search/build-token-index.ts';
import { comparePhrases } from '../../../src/lib/search/compare-phrases.ts';
import { aDocument, aVocabulary, read } from '../../support/search-builder.ts';

const index = buildTokenIndex([
	aDocument('Lost items', { asked: ['the book never came back'] }),
	aDocument('Network zone rules'),
	aDocument('Summit')
]);
const vocabulary = aVocabulary({ abbreviations: [{ short: 'NZ', means: ['network zone'] }] });
function compared(query: string, document: number, phrase = 0) {
	const compare = comparePhrases(index, read(index, query, vocabulary));
	const one = index.phrases[document]?.[phrase];
	return one && compare(one);
}

describe('comparePhrases', () => {
	it('is all of both where they have the same words in any order', () => {
		expect(compared('items lost', 0)).toMatchObject({ explained: 1, has: 1 });
	});

	it('tells how much of the query a phrase has, and how much of the phrase the query', () => {
		expect(compared('lost summit items', 0)?.has).toBeLessThan(1);
		expect(compared('lost summit items', 0)?.explained).toBe(1);
		expect(compared('lost', 0)?.has).toBe(1);
		expect(compared('lost', 0)?.explained).toBeLessThan(1);
	});

	it('looks at each phrase alone', () => {
		expect(compared('book came back', 0, 1)?.has).toBe(1);
		expect(compared('book came back', 0, 0)).toMatchObject({ explained: 0, has: 0 });
	});

	it('counts what is tried instead of a typed word, less where half of it is missing', () => {
		expect(compared('nz', 1)?.has).toBeGreaterThan(0.8);
		const half = buildTokenIndex([aDocument('Zone'), aDocument('Network')]);
		const compare = comparePhrases(half, read(half, 'nz', vocabulary));
		expect(half.phrases[0]?.map(compare)[0]?.has).toBeLessThan(0.6);
	});

	it('is nothing where no word is shared', () => {
		expect(compared('zebra', 2)).toMatchObject({ explained: 0, has: 0 });
	});
});
