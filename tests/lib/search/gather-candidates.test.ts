import { describe, expect, it } from 'vitest';
import { gatherCandidates } from '../../../src/lib/search/gather-candidates.ts';
import { limits } from '../../../src/lib/search/weights.ts';
import { anIndex, aVocabulary, read } from '../../support/search-builder.ts';

const gather = (index: ReturnType<typeof anIndex>, query: string, vocabulary = aVocabulary()) =>
	gatherCandidates(index, read(index, query, vocabulary), []);

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
		expect(gatherCandidates(index, read(index, 'beta'), [0])).toContainEqual({
			document: 0,
			found: 0
		});
	});

	it('gives a bounded number of them', () => {
		const index = anIndex(...Array.from({ length: 100 }, (_, at) => `Alma ${at}`));
		expect(gather(index, 'alma')).toHaveLength(limits.candidates);
	});
});
