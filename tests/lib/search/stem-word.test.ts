import { describe, expect, it } from 'vitest';
import { rootWord, stemWord } from '../../../src/lib/search/stem-word.ts';

describe('stemWord', () => {
	it.each([
		['policies', 'policy'],
		['boxes', 'box'],
		['cataloging', 'catalogues'],
		['shipping', 'ships'],
		['shared', 'sharing'],
		['billing', 'bill'],
		['normalised', 'normalizing'],
		['renewals', 'renewal']
	])('gives %s and %s the same stem', (one, other) => {
		expect(stemWord(one)).toBe(stemWord(other));
	});

	it.each([
		['access', 'accession'],
		['missing', 'mis'],
		['courier', 'course'],
		['recordings', 'records'],
		['holdings', 'hold'],
		['meeting', 'meet'],
		['cataloger', 'catalog'],
		['need', 'ne']
	])('keeps %s and %s apart', (one, other) => {
		expect(stemWord(one)).not.toBe(stemWord(other));
	});

	it('leaves a short word whole', () => {
		expect(stemWord('nz')).toBe('nz');
		expect(stemWord('bus')).toBe('bus');
	});
});

describe('rootWord', () => {
	it.each([
		['cataloging', 'cataloger'],
		['lending', 'lender'],
		['normalisation', 'normalizing'],
		['accessibility', 'accessible'],
		['authenticate', 'authentication'],
		['archivist', 'archives'],
		['renewals', 'renew']
	])('gives %s and %s the same root', (one, other) => {
		expect(rootWord(one)).toBe(rootWord(other));
	});

	it.each([
		['mental', 'mentor'],
		['recording', 'recorder'],
		['programming', 'programs']
	])('keeps %s and %s apart', (one, other) => {
		expect(rootWord(one)).not.toBe(rootWord(other));
	});
});
