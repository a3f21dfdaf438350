import { describe, expect, it } from 'vitest';
import { checkVocabulary } from '../../../src/lib/search/check-vocabulary.ts';
import { dataFiles, realDocuments } from '../../support/real-search.ts';
import { aDocument } from '../../support/search-builder.ts';

describe('checkVocabulary', () => {
	it('warns of words that the catalog does not have', () => {
		const files = dataFiles('tests/fixtures/data-problems/search/leads-nowhere');
		const problems = checkVocabulary(files, [aDocument('Courier service')]);
		const remedy =
			'Write words that stand in a title, a summary, the topics or an "also_asked" of the catalog, or take this out.';
		const common = {
			code: 'search/leads-nowhere',
			severity: 'warning',
			file: 'data/search/vocabulary.yaml',
			remedy
		};
		expect(problems).toEqual([
			{
				...common,
				line: 2,
				message:
					'The catalog has nothing with the words "quantum quilt", so that trying them finds nothing.'
			},
			{
				...common,
				line: 5,
				message:
					'The catalog has nothing with the words "courrier", so that trying them finds nothing. Did you mean "courier"?'
			},
			{
				...common,
				line: 7,
				message:
					'The catalog has nothing with the words "automobile" or "motor car", so that trying them finds nothing.'
			}
		]);
	});

	it('finds nothing to warn of in the project’s own vocabulary', () => {
		expect(checkVocabulary(dataFiles(), realDocuments())).toEqual([]);
	});
});
