import { describe, expect, it } from 'vitest';
import { buildGatherer } from '../../../src/lib/search/gather-candidates.ts';
import { judgeAnswer } from '../../../src/lib/search/judge-answer.ts';
import { scoreDocuments } from '../../../src/lib/search/score-documents.ts';
import { anIndex, read } from '../../support/search-builder.ts';

const index = anIndex('Summit lost items', 'Courier bags', 'Course reserves');

function verdict(query: string) {
	const asked = read(index, query);
	const candidates = buildGatherer(index)(asked, { named: [] });
	return judgeAnswer(candidates, scoreDocuments(index, asked, candidates));
}

describe('judgeAnswer', () => {
	it.each(['lost items', 'sumit', 'courier bag'])('finds that something answers "%s"', (query) => {
		expect(verdict(query)).toBe('good');
	});

	it('finds an answer weak that explains less than half of the query', () => {
		expect(verdict('lost umbrella')).toBe('weak');
	});

	it.each(['qwxz plorf', 'lost umbrella by purple sofa'])('finds none for "%s"', (query) => {
		expect(verdict(query)).toBe('none');
	});
});
