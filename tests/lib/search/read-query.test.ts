import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/lib/search/weights.ts';
import { anIndex, aVocabulary, read, wordsOf } from '../../support/search-builder.ts';

const index = anIndex(
	'Summit lost items',
	'ArchivesSpace',
	'Course reserves',
	'HathiTrust availability'
);
const vocabulary = aVocabulary({
	abbreviations: [{ short: 'AS', means: ['ArchivesSpace'] }],
	synonyms: [{ typed: ['listserv'], tried: ['items'] }]
});
const words = (query: string) => read(index, query, vocabulary).slots.map(({ word }) => word);

describe('readQuery', () => {
	it('leaves out the words that say little', () => {
		expect(words('what do I do with a lost item')).toEqual(['lost', 'item']);
	});

	it('keeps them where there are no others', () => {
		expect(words('how do I')).toEqual(['how', 'do', 'i']);
	});

	it('keeps a small word that is typed as an abbreviation', () => {
		expect(words('export from AS')).toEqual(['export', 'as']);
		expect(words('as for export')).toEqual(['export']);
	});

	it('puts misspelt words right and suggests the query with them', () => {
		const { suggestion, understood, meant } = read(index, 'Sumit lost!', vocabulary);
		expect(suggestion).toBe('summit lost!');
		expect(understood.corrections).toEqual([{ typed: 'Sumit', read: 'summit' }]);
		expect(meant).toBe('summit lost');
	});

	it('suggests nothing where every word is understood', () => {
		expect(read(index, 'summit', vocabulary)).not.toHaveProperty('suggestion');
	});

	it('corrects to words that only the vocabulary has', () => {
		const compiled = anIndex('Items');
		expect(read(compiled, 'listserv', vocabulary).understood.synonyms).toEqual([
			{ typed: 'listserv', read: 'items' }
		]);
	});

	it('names the abbreviations it wrote out', () => {
		const { understood, meant } = read(index, 'AS', vocabulary);
		expect(understood.abbreviations).toEqual([{ typed: 'AS', read: 'ArchivesSpace' }]);
		expect(meant).toBe('archivesspace');
	});

	it('names nothing twice', () => {
		expect(read(index, 'from AS to AS', vocabulary).understood.abbreviations).toHaveLength(1);
	});

	it('tries words joined and split', () => {
		const joined = read(index, 'hathi trust').alternatives.find(({ slots }) => slots.length === 2);
		expect(wordsOf(index, joined?.words[0]?.map(({ word }) => word) ?? [])).toEqual(['hathitrust']);
	});

	it('has the whole text with its misspelt words put right', () => {
		expect(read(index, 'What is a Sumit?').names).toEqual(['what is a summit']);
	});

	it('knows what an abbreviation alone may be the name of', () => {
		expect(read(index, 'AS', vocabulary).names).toEqual(['as', 'archivesspace']);
		expect(read(index, 'lost AS', vocabulary).names).toEqual(['lost as']);
	});

	it('lets a word that says little count for less in the verdict only', () => {
		const [light, other] = read(anIndex('Find bags'), 'find bags').slots;
		expect(light?.weight).toBe(other?.weight);
		expect(light?.telling).toBeLessThan(other?.telling ?? 0);
	});

	it('gives a rare word more of the query than a common one', () => {
		const [common, rare] = read(anIndex('Alma rules', 'Alma units', 'Alma'), 'alma units').slots;
		expect(rare?.weight).toBeGreaterThan(common?.weight ?? Infinity);
	});

	it('looks at a bounded number of letters and words', () => {
		expect(words('lost '.repeat(1000)).length).toBeLessThanOrEqual(limits.words);
		expect(words('ab'.repeat(50_000))).toHaveLength(1);
	});
});
