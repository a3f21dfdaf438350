import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../src/lib/search/load-vocabulary.ts';
import { vocabularySchema } from '../../../src/lib/search/schema.ts';
import { readYaml } from '../../../src/lib/catalog/index.ts';

const path = 'data/search/vocabulary.yaml';

describe('vocabularySchema', () => {
	it('reads abbreviations and synonyms', () => {
		const text =
			'abbreviations: [{ short: NZ, means: [Network Zone] }]\nsynonyms: [{ same: [a, b] }]\n';
		expect(readYaml({ path, text }, vocabularySchema).value).toEqual({
			abbreviations: [{ short: 'NZ', means: ['Network Zone'] }],
			synonyms: [{ same: ['a', 'b'] }]
		});
	});

	it('refuses a field it does not know, with its line', () => {
		const text = 'abbreviations:\n  - short: NZ\n    mean: [Network Zone]\nsynonyms: []\n';
		const { problems, vocabulary } = loadVocabulary([{ path, text }]);
		expect(problems.map(({ code, line }) => [code, line])).toContainEqual([
			'catalog/unknown-field',
			3
		]);
		expect(vocabulary).toEqual({ abbreviations: [], synonyms: [] });
	});
});
