import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../../src/lib/curation/outcomes/spread-of.ts';

describe('spreadOf', () => {
	it('gives the figures that a spreadsheet gives', () => {
		// QUARTILE.INC of 7, 3, 3, 10: 3, 3, 5, 7.75, 10
		expect(spreadOf([7, 3, 3, 10])).toEqual({
			of: 4,
			least: 3,
			lowerQuartile: 3,
			median: 5,
			upperQuartile: 7.75,
			most: 10,
			counts: [
				{ value: 3, people: 2 },
				{ value: 7, people: 1 },
				{ value: 10, people: 1 }
			]
		});
	});

	it('orders by size, not by letters', () => {
		expect(spreadOf([10, 9, 2]).counts.map(({ value }) => value)).toEqual([2, 9, 10]);
	});

	it('is nothing of nobody, and the same of one', () => {
		expect(spreadOf([])).toMatchObject({ of: 0, least: 0, median: 0, most: 0, counts: [] });
		expect(spreadOf([4])).toMatchObject({ of: 1, least: 4, upperQuartile: 4, most: 4 });
	});
});
