import { describe, expect, it } from 'vitest';
import {
	loadVocabulary,
	readVocabulary,
	synonymOf
} from '../../../src/lib/search/load-vocabulary.ts';
import { dataFiles } from '../../support/real-search.ts';

const fixture = (name: string) => dataFiles(`tests/fixtures/data-problems/search/${name}`);

describe('loadVocabulary', () => {
	it('is empty without a vocabulary file', () => {
		expect(loadVocabulary([])).toEqual({
			vocabulary: { abbreviations: [], synonyms: [] },
			problems: []
		});
	});

	it('reports synonyms that are neither equal words nor typed and tried, and leaves them out', () => {
		const { vocabulary, problems } = loadVocabulary(fixture('synonym-shape'));
		expect(problems).toEqual([
			{
				code: 'search/synonym-shape',
				severity: 'error',
				file: 'data/search/vocabulary.yaml',
				line: 4,
				message:
					'The synonyms "listserv" are neither a group of equal words nor words typed and words tried.',
				remedy:
					'Write "same:" with two words or more, or "typed:" and "tried:" together, and no others.'
			}
		]);
		expect(vocabulary.synonyms).toHaveLength(1);
	});

	it('reports an abbreviation that stands twice, in whatever letters', () => {
		expect(loadVocabulary(fixture('repeated-abbreviation')).problems).toEqual([
			{
				code: 'search/repeated-abbreviation',
				severity: 'error',
				file: 'data/search/vocabulary.yaml',
				line: 6,
				message: 'The abbreviation "nz" stands a second time; the first is in line 2.',
				remedy: 'Put all its meanings into the first one, and take this one out.'
			}
		]);
	});
});

describe('readVocabulary', () => {
	it('keeps the line of each part', () => {
		const { lineOf } = readVocabulary(fixture('repeated-abbreviation'));
		expect(lineOf(['abbreviations', 1])).toBe(4);
	});
});

describe('synonymOf', () => {
	it('tries each of a group of equal words for the others', () => {
		expect(synonymOf({ same: ['a', 'b'] })).toEqual([{ typed: ['a', 'b'], tried: ['a', 'b'] }]);
	});

	it('is nothing for a group of one', () => {
		expect(synonymOf({ same: ['a'] })).toEqual([]);
	});
});
