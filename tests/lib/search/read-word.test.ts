import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/lib/search/read-word.ts';
import { limits } from '../../../src/lib/search/weights.ts';
import { anIndex } from '../../support/search-builder.ts';

const index = anIndex('Fulfillment units', 'Course reserves', 'Normalization rules', 'Norms');

const readings = (word: string, place: 'last' | 'before') =>
	readWord(index, word, place).map((one) => ({ ...one, word: index.list.words[one.word] }));

describe('readWord', () => {
	it('reads a known word as itself and its relatives, itself first', () => {
		expect(readings('units', 'before')).toEqual([
			{ word: 'units', quality: 1, sure: 1, corrected: false }
		]);
		expect(readings('unit', 'before')[0]).toMatchObject({ word: 'units', corrected: false });
	});

	it('reads an unknown word as the beginning of others, wherever it stands', () => {
		expect(readings('fulf', 'before').map(({ word }) => word)).toEqual(['fulfillment']);
	});

	it('reads the last word as a beginning too, though it is known', () => {
		const last = readings('norm', 'last').map(({ word }) => word);
		expect(last).toEqual(['norms', 'normalization']);
		expect(readings('norm', 'before').map(({ word }) => word)).toEqual(['norms']);
	});

	it('trusts a beginning more the more of the word is typed', () => {
		const [few] = readings('norma', 'last');
		const [many] = readings('normalizatio', 'last');
		expect(many?.quality).toBeGreaterThan(few?.quality ?? 1);
	});

	it('reads a beginning of very many words as a bounded number of the commonest', () => {
		const titles = Array.from({ length: 100 }, (_, at) => `Ab${at} abcommon`);
		const many = anIndex(...titles);
		const read = readWord(many, 'ab', 'last');
		expect(read).toHaveLength(limits.prefixWords);
		expect(read.map(({ word }) => many.list.words[word])).toContain('abcommon');
	});

	it('looks for slips only where nothing else explains the word', () => {
		expect(readings('resreves', 'before')).toMatchObject([{ word: 'reserves', corrected: true }]);
	});
});
