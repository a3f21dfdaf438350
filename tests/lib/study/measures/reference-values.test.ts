import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceValues } from '../../../support/reference-values.ts';

/** About the file itself, and a score that the specification says not to build (2.6). */
const notMeasures = ['about', 'tree_overall_uxtweak.formula', 'tree_overall_uxtweak.computed'];

const here = new URL('.', import.meta.url);
const tests = readdirSync(here)
	.filter((name) => name.startsWith('reference-') && name !== 'reference-values.test.ts')
	.map((name) => readFileSync(new URL(name, here), 'utf8'))
	.join('\n');

describe('the reference values', () => {
	it('has 31 places with 296 entries, as it came with the specification', () => {
		const counts = referenceValues.places().map((place) => {
			const value = referenceValues.at(place);
			return Array.isArray(value) ? value.length : place === 't975' ? 29 : 1;
		});
		expect([counts.length, counts.reduce((sum, count) => sum + count, 0)]).toEqual([31, 296]);
	});
	it.each(referenceValues.places().filter((place) => !notMeasures.includes(place)))(
		'is used at %s by a test that goes through all of its entries',
		(place) => {
			const uses = ['entries', 'fields', 'pairs', 'at'].map((way) => `${way}('${place}')`);
			expect(uses.filter((use) => tests.includes(use))).toHaveLength(1);
		}
	);
});
