import { describe, expect, it } from 'vitest';
import type { TokenIndex } from '../../../src/lib/search/build-token-index.ts';
import { readSlip } from '../../../src/lib/search/read-slip.ts';
import { anIndex } from '../../support/search-builder.ts';

const index = anIndex(
	'Summit policies and code of conduct',
	'Authentication, error and overdue',
	'Packing, zoom, password, weeding, inheritance, rest'
);
const words = (of: TokenIndex, word: string) =>
	readSlip(of, word).map((one) => ({ ...one, word: of.list.words[one.word] }));
const first = (word: string) => words(index, word)[0]?.word;

describe('readSlip', () => {
	it.each([
		['sumit', 'summit'],
		['polcies', 'policies'],
		['conudct', 'conduct'],
		['eror', 'error'],
		['overdew', 'overdue'],
		['inheritence', 'inheritance'],
		['authentification', 'authentication']
	])('reads %s as %s', (typed, meant) => {
		expect(first(typed)).toBe(meant);
	});

	it.each(['parking', 'room', 'reset', 'passport', 'cat', 'qqqqqqqq'])(
		'leaves %s alone, which is no slip of any word here',
		(typed) => {
			expect(readSlip(index, typed)).toEqual([]);
		}
	);

	it('trusts a slip in a long word more than one in a short word', () => {
		const [long] = readSlip(index, 'inheritence');
		const [short] = readSlip(index, 'sumit');
		expect(long?.quality).toBeGreaterThan(short?.quality ?? 1);
	});

	it('lets Fuse judge a long word that is more than two letters away', () => {
		const [near] = words(anIndex('Interlibrary lending'), 'intrlibrarry');
		expect(near).toMatchObject({ word: 'interlibrary', corrected: true });
		const [far] = words(anIndex('Accommodations'), 'acomodatons');
		expect(far?.word).toBe('accommodations');
	});
});
