import { describe, expect, it } from 'vitest';
import { fields, readings, verdicts } from '../../../src/lib/search/weights.ts';

describe('weights', () => {
	it('rank the fields from the title down', () => {
		const order = [fields.title, fields.asked, fields.topics, fields.summary, fields.related];
		expect([...order].sort((a, b) => b - a)).toEqual(order);
	});

	it('trust no reading of a word more than the word itself', () => {
		const { ending, prefix, near, joined, split, abbreviation, synonym } = readings;
		for (const trust of [ending, prefix, near, joined, split, abbreviation, synonym])
			expect(trust).toBeLessThan(1);
	});

	it('call a query weak before they call it hopeless', () => {
		expect(verdicts.none).toBeLessThan(verdicts.weak);
	});
});
