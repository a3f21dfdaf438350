import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/lib/search/mark-words.ts';

describe('markWords', () => {
	it('marks whole words where they stand in the title', () => {
		const title = 'Life Cycle of a Loan: Café loans';
		const marks = markWords(title, new Set(['loan', 'cafe']));
		expect(marks.map(([start, end]) => title.slice(start, end))).toEqual(['Loan', 'Café']);
	});

	it('marks nothing inside a longer word', () => {
		expect(markWords('Orchids', new Set(['or']))).toEqual([]);
	});
});
