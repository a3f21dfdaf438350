import { describe, expect, it } from 'vitest';
import { buildGatherer } from '../../../src/lib/search/gather-candidates.ts';
import { limits } from '../../../src/lib/search/weights.ts';
import { anIndex, aVocabulary, read } from '../../support/search-builder.ts';

const gather = (index: ReturnType<typeof anIndex>, query: string, vocabulary = aVocabulary()) =>
	buildGatherer(index)(read(index, query, vocabulary), { named: [] });

describe('gatherCandidates', () => {
	it('puts the document that has more of the query first, whatever the order of the words', () => {
		const index = anIndex('Lost umbrellas', 'Summit: items that are lost', 'Summit');
		expect(gather(index, 'lost summit')[0]?.document).toBe(1);
	});

	it('counts a word once, however many of its readings a document has', () => {
		const index = anIndex('Request requests requested', 'Request');
		const [one, other] = gather(index, 'request');
		expect(one?.found).toBe(other?.found);
	});

	it('wants the whole of a phrase that is tried, and lets half of it count less than half', () => {
		const vocabulary = aVocabulary({ abbreviations: [{ short: 'NZ', means: ['network zone'] }] });
		const index = anIndex('Zone', 'Network zone', 'Slips');
		const [whole, half] = gather(index, 'nz', vocabulary);
		expect(whole?.document).toBe(1);
		expect(half?.found).toBeLessThan((whole?.found ?? 0) / 2);
	});

	it('includes documents that are named exactly', () => {
		const index = anIndex('Alpha', 'Beta');
		expect(buildGatherer(index)(read(index, 'beta'), { named: [0] })).toContainEqual({
			document: 0,
			found: 0,
			cover: 0
		});
	});

	it('gives a bounded number of them', () => {
		const index = anIndex(...Array.from({ length: 100 }, (_, at) => `Alma ${at}`));
		expect(gather(index, 'alma')).toHaveLength(limits.candidates);
	});

	it('begins each query anew', () => {
		const index = anIndex('Alpha', 'Beta');
		const gatherer = buildGatherer(index);
		const once = gatherer(read(index, 'alpha'), { named: [] });
		gatherer(read(index, 'beta network zone'), { named: [] });
		expect(gatherer(read(index, 'alpha'), { named: [] })).toEqual(once);
	});

	it('gathers only what is admitted', () => {
		const index = anIndex('Alma one', 'Alma two');
		const admits = (document: number) => document === 1;
		const found = buildGatherer(index)(read(index, 'alma'), { named: [0], admits });
		expect(found.map(({ document }) => document)).toEqual([1]);
	});

	describe('as to cover', () => {
		const index = anIndex('Summit lost items', 'Courier bags');
		const cover = (query: string) => gather(index, query)[0]?.cover ?? 0;

		it('is 1 where the document has every word', () => {
			expect(cover('lost items in summit')).toBeCloseTo(1);
		});

		it('counts an unknown word against the document, and one that says little for less', () => {
			expect(cover('lost zebra')).toBeLessThan(0.5);
			expect(cover('find lost')).toBeGreaterThan(cover('lost zebra'));
		});

		it('believes a corrected word less', () => {
			expect(cover('sumit')).toBeLessThan(1);
			expect(cover('sumit')).toBeGreaterThan(0.5);
		});
	});
});
