import { describe, expect, it } from 'vitest';
import { buildTokenIndex, letterPairs } from '../../../src/lib/search/build-token-index.ts';
import { fields } from '../../../src/lib/search/weights.ts';
import { aDocument, anIndex } from '../../support/search-builder.ts';

describe('buildTokenIndex', () => {
	it('finds the documents of a word, a title counting more than a summary', () => {
		const index = buildTokenIndex([
			aDocument('Courier bags', { id: 'one' }),
			aDocument('Labels', { id: 'two', summary: 'For the courier.' })
		]);
		expect(index.postings.get('courier')).toEqual([
			{ document: 0, weight: fields.title },
			{ document: 1, weight: fields.summary }
		]);
	});

	it('lets a word count more where several fields have it', () => {
		const index = buildTokenIndex([aDocument('Courier', { id: 'x', summary: 'The courier.' })]);
		expect(index.postings.get('courier')?.[0]?.weight).toBeGreaterThan(fields.title);
	});

	it('finds a resource by the words of the need that it serves', () => {
		const need = aDocument('I need to ship', { kind: 'need', asked: ['mail a parcel'] });
		const resource = aDocument('Bags', { belongsTo: [{ title: need.title, path: need.path }] });
		const index = buildTokenIndex([need, resource]);
		expect(index.postings.get('parcel')?.map(({ document }) => document)).toEqual([0, 1]);
		expect(index.serves).toEqual([[], [0]]);
	});

	it('holds a word for rarer the fewer documents have it, and an unknown one for the rarest', () => {
		const index = anIndex('Courier bags', 'Courier labels', 'Courier totes', 'Slips');
		expect(index.rarity('bags')).toBeGreaterThan(index.rarity('courier'));
		expect(index.rarity('zebra')).toBeGreaterThan(index.rarity('bags'));
	});

	it('knows further words that no document has', () => {
		const index = buildTokenIndex([aDocument('Email lists')], ['listserv']);
		expect(index.words).toContain('listserv');
		expect(index.postings.has('listserv')).toBe(false);
	});

	it('keeps the words that say something of each title and phrase', () => {
		const index = buildTokenIndex([aDocument('How to ship', { asked: ['what is it'] })]);
		expect(index.phrases[0]?.map(({ words }) => words)).toEqual([['ship'], ['what', 'is', 'it']]);
	});
});

describe('letterPairs', () => {
	it('counts the edges of a word as letters', () => {
		expect(letterPairs('nz')).toEqual([' n', 'nz', 'z ']);
	});
});
