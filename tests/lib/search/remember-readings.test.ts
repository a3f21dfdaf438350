import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/lib/search/read-word.ts';
import { rememberReadings } from '../../../src/lib/search/remember-readings.ts';
import { limits } from '../../../src/lib/search/weights.ts';
import { anIndex } from '../../support/search-builder.ts';

const index = anIndex('Norms and normal units');

describe('rememberReadings', () => {
	it('reads as the index does, by where the word stands', () => {
		const reader = rememberReadings(index);
		expect(reader('norm', 'last')).toEqual(readWord(index, 'norm', 'last'));
		expect(reader('norm', 'before')).toEqual(readWord(index, 'norm', 'before'));
	});

	it('gives the same readings again without reading again', () => {
		const reader = rememberReadings(index);
		expect(reader('norm', 'last')).toBe(reader('norm', 'last'));
	});

	it('remembers a bounded number of words', () => {
		const reader = rememberReadings(index);
		const first = reader('norm', 'last');
		for (let at = 0; at <= limits.remembered; at += 1) reader(`w${at}`, 'before');
		expect(reader('norm', 'last')).not.toBe(first);
		expect(reader('norm', 'last')).toEqual(first);
	});
});
