import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addRecentSearch,
	readRecentSearches,
	writeRecentSearches
} from '../../../src/lib/search/index.ts';
import { readStored } from '../../support/read-stored.ts';

const add = (...queries: string[]) =>
	queries.reduce<readonly string[]>((kept, query) => addRecentSearch(kept, query), []);

describe('addRecentSearch', () => {
	it('puts the newest first and keeps eight', () => {
		const queries = add('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine');
		expect(queries).toEqual(['nine', 'eight', 'seven', 'six', 'five', 'four', 'three', 'two']);
	});

	it('moves what is searched again to the front, whatever its capitals and accents', () => {
		expect(add('Café', 'courier', ' cafe ')).toEqual(['cafe', 'courier']);
	});

	it('keeps nothing that may name a person', () => {
		expect(add('lee@example.org lost item 21234567890123', '541-555-0100')).toEqual(['lost item']);
	});

	it('keeps no query without a letter or digit', () => {
		expect(add('', '  ', '?!', '😀')).toEqual([]);
	});

	it('keeps as much of a query as search looks at, and no half of a sign', () => {
		const [kept] = add('a'.repeat(199) + '😀');
		expect(kept).toBe('a'.repeat(199));
	});
});

describe('readRecentSearches', () => {
	it('gives no leave to keep where nothing is stored', () => {
		expect(readRecentSearches(null)).toEqual({ isAllowed: false, queries: [] });
	});

	it('reads what version 1 wrote', () => {
		expect(readRecentSearches(readStored('recent-searches-1.json'))).toEqual({
			isAllowed: true,
			queries: ['lost item fee', 'NZ record', 'courier']
		});
	});

	it('reads back what is written', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (given) => {
				const queries = add(...given);
				expect(readRecentSearches(writeRecentSearches(queries))).toEqual({
					isAllowed: true,
					queries
				});
			})
		);
	});

	it.each([
		['no JSON', 'damaged'],
		['', 'damaged'],
		['null', 'damaged'],
		['[]', 'damaged'],
		['{"version":1}', 'damaged'],
		['{"version":1,"queries":"a"}', 'damaged'],
		['{"queries":[]}', 'damaged'],
		['{"version":2,"queries":[]}', 'newer'],
		[`{"version":1,"queries":["${'a'.repeat(20_000)}"]}`, 'damaged']
	])('keeps nothing and says why where the text cannot be read: %#', (text, trouble) => {
		expect(readRecentSearches(text)).toEqual({ isAllowed: false, queries: [], trouble });
	});

	it('takes from what somebody else wrote only what it would have kept itself', () => {
		const queries = [7, null, 'courier', 'lee@example.org', 'Courier', { a: 1 }, 'x'.repeat(300)];
		expect(readRecentSearches(writeRecentSearches(queries as string[]))).toEqual({
			isAllowed: true,
			queries: ['courier', 'x'.repeat(200)]
		});
	});

	it('answers anything with a value', () => {
		fc.assert(
			fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
				expect(readRecentSearches(text).queries.length).toBeLessThanOrEqual(8);
			})
		);
	});
});
