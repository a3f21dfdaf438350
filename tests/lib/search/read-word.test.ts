import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/lib/search/read-word.ts';
import { anIndex } from '../../support/search-builder.ts';

const index = anIndex('Fulfillment units', 'Course reserves', 'Normalization rules', 'Norms');

describe('readWord', () => {
	it('reads a known word as itself and its relatives, itself first', () => {
		expect(readWord(index, 'units', 'before')).toEqual([
			{ word: 'units', quality: 1, corrected: false }
		]);
		expect(readWord(index, 'unit', 'before')[0]).toMatchObject({ word: 'units', corrected: false });
	});

	it('reads an unknown word as the beginning of others, wherever it stands', () => {
		expect(readWord(index, 'fulf', 'before').map(({ word }) => word)).toEqual(['fulfillment']);
	});

	it('reads the last word as a beginning too, though it is known', () => {
		const last = readWord(index, 'norm', 'last').map(({ word }) => word);
		expect(last).toEqual(['norms', 'normalization']);
		expect(readWord(index, 'norm', 'before').map(({ word }) => word)).toEqual(['norms']);
	});

	it('trusts a beginning more the more of the word is typed', () => {
		const [few] = readWord(index, 'norma', 'last');
		const [many] = readWord(index, 'normalizatio', 'last');
		expect(many?.quality).toBeGreaterThan(few?.quality ?? 1);
	});

	it('looks for slips only where nothing else explains the word', () => {
		expect(readWord(index, 'resreves', 'before')).toMatchObject([
			{ word: 'reserves', corrected: true }
		]);
	});
});
