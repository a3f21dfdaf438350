import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../src/lib/search/stem-word.ts';

describe('stemWord', () => {
	it.each([
		['policies', 'policy'],
		['boxes', 'box'],
		['cataloging', 'catalogues'],
		['cataloger', 'catalog'],
		['lending', 'lender'],
		['shipping', 'ships'],
		['billing', 'bill'],
		['normalisation', 'normalizing'],
		['accessibility', 'accessible'],
		['authenticate', 'authentication'],
		['archivist', 'archives'],
		['renewals', 'renew']
	])('gives %s and %s the same stem', (one, other) => {
		expect(stemWord(one)).toBe(stemWord(other));
	});

	it('keeps words apart that only begin alike', () => {
		expect(stemWord('access')).not.toBe(stemWord('accession'));
		expect(stemWord('missing')).not.toBe(stemWord('mis'));
		expect(stemWord('courier')).not.toBe(stemWord('course'));
	});

	it('leaves a short word whole', () => {
		expect(stemWord('nz')).toBe('nz');
		expect(stemWord('bus')).toBe('bus');
	});
});
