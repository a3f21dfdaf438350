import { describe, expect, it } from 'vitest';
import { explainReading } from '../../../src/lib/search/explain-reading.ts';
import { placeWords } from '../../../src/lib/search/fold-words.ts';

const query = 'Sumit van (vann)';
const nothing = {
	query,
	typed: placeWords(query),
	corrected: ['sumit', 'van', 'vann'],
	found: [],
	explained: new Set<number>(),
	isPlain: () => false
};
const rewrite = {
	kind: 'synonym',
	words: ['van'],
	stems: ['van'],
	from: 'van',
	read: 'courier',
	to: ['courier'],
	quality: 0.8,
	slots: [1]
} as const;

describe('explainReading', () => {
	it('puts misspelt words right where they stand and leaves the rest as it was typed', () => {
		const { suggestion, understood } = explainReading({
			...nothing,
			corrected: ['summit', 'van', 'van']
		});
		expect(suggestion).toBe('summit van (van)');
		expect(understood.corrections).toEqual([
			{ typed: 'Sumit', read: 'summit' },
			{ typed: 'vann', read: 'van' }
		]);
	});

	it('corrects no word that is joined or split', () => {
		const { suggestion } = explainReading({
			...nothing,
			corrected: ['summit', 'van', 'vann'],
			explained: new Set([0])
		});
		expect(suggestion).toBeUndefined();
	});

	it('names each synonym once', () => {
		const { understood } = explainReading({ ...nothing, found: [rewrite, rewrite] });
		expect(understood.synonyms).toEqual([{ typed: 'van', read: 'courier' }]);
	});

	it('names no synonym for words that the catalog has', () => {
		const { understood } = explainReading({ ...nothing, found: [rewrite], isPlain: () => true });
		expect(understood.synonyms).toEqual([]);
	});
});
