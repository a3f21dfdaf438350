import { describe, expect, it } from 'vitest';
import { fields, readings, sureness, verdicts } from '../../../src/lib/search/weights.ts';

describe('weights', () => {
	it('hold no field for more than the title', () => {
		const { asked, topics, summary, related } = fields;
		for (const weight of [asked, topics, summary, related])
			expect(weight).toBeLessThanOrEqual(fields.title);
	});

	it('trust no reading of a word more than the word itself', () => {
		const { form, relative, prefix, longest, near, joined, split } = readings;
		const tried = [readings.abbreviation, readings.synonym, ...Object.values(sureness)];
		for (const trust of [form, relative, prefix, longest, near, joined, split, ...tried])
			expect(trust).toBeLessThanOrEqual(1);
	});

	it('call a query weak before they call it hopeless', () => {
		expect(verdicts.none).toBeLessThan(verdicts.weak);
	});
});
