import { describe, expect, it } from 'vitest';
import { measureCover } from '../../../src/lib/search/measure-cover.ts';
import { anIndex, read } from '../../support/search-builder.ts';

const index = anIndex('Summit lost items', 'Courier bags');
const cover = (query: string, document = 0) => measureCover(index, read(index, query), document);

describe('measureCover', () => {
	it('is 1 where the document has every word', () => {
		expect(cover('lost items in summit')).toBeCloseTo(1);
	});

	it('is 0 where it has none', () => {
		expect(cover('courier')).toBe(0);
	});

	it('counts an unknown word against the document', () => {
		expect(cover('lost zebra')).toBeLessThan(0.5);
	});

	it('believes a corrected word less', () => {
		expect(cover('sumit')).toBeLessThan(1);
		expect(cover('sumit')).toBeGreaterThan(0.5);
	});
});
