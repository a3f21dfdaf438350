import { describe, expect, it } from 'vitest';
import { toFindText } from '../../../src/lib/search/to-find-text.ts';
import { aDocument } from '../../support/search-builder.ts';

const understood = { abbreviations: [], synonyms: [], corrections: [] };
const said = { understood, filteredOut: 0 };
const hit = (weak: boolean) => ({
	document: aDocument('Courier bags', { id: 'bags' }),
	score: 1,
	weak,
	marks: []
});

describe('toFindText', () => {
	it('counts and lists the results', () => {
		const abbreviations = [{ typed: 'NZ', read: 'Network Zone' }];
		expect(
			toFindText({
				query: 'NZ bgas',
				results: [hit(false)],
				suggestion: 'NZ bags',
				understood: { ...understood, abbreviations },
				filteredOut: 0
			})
		).toBe(
			'1 result for "NZ bgas":\nDid you mean "NZ bags"?\nAbbreviations: NZ = Network Zone.\n1. Courier bags (resource)\n   /resources/bags/'
		);
	});

	it('says when nothing matches well', () => {
		expect(toFindText({ query: 'box', results: [hit(true)], ...said })).toContain(
			'Nothing matches "box" well. Nearest are:'
		);
	});

	it('says when there is nothing', () => {
		expect(toFindText({ query: 'qq', results: [], ...said })).toBe('Nothing found for "qq".');
	});
});
