import { describe, expect, it } from 'vitest';
import { toFindJson } from '../../../src/lib/search/to-find-json.ts';
import { aDocument } from '../../support/search-builder.ts';

const said = { understood: { abbreviations: [], synonyms: [], corrections: [] }, filteredOut: 0 };

describe('toFindJson', () => {
	it('has the fixed shape, with paths from the root of the site', () => {
		const document = aDocument('Summit basics', { kind: 'need', id: 'summit-basics' });
		const results = [{ document, score: 1, weak: false, marks: [] }];
		expect(toFindJson({ query: 'sumit', results, suggestion: 'summit', ...said })).toEqual({
			query: 'sumit',
			results: [
				{
					kind: 'need',
					id: 'summit-basics',
					title: 'Summit basics',
					path: '/needs/summit-basics/',
					weak: false
				}
			],
			suggestion: 'summit'
		});
	});

	it('says null where there is nothing to suggest', () => {
		expect(toFindJson({ query: '', results: [], ...said }).suggestion).toBeNull();
	});
});
