import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	readSearchAddress,
	writeSearchAddress,
	type OfferedFilters
} from '$lib/components/search-address.ts';

const offered: OfferedFilters = {
	areas: [
		{ id: 'rsf', name: 'Resource Sharing & Fulfillment' },
		{ id: 'sys', name: 'Systems' }
	],
	formats: [{ id: 'recording', name: 'Recording' }]
};

function read(search: string) {
	return readSearchAddress(new URLSearchParams(search), offered);
}

describe('readSearchAddress', () => {
	it('reads the query and what it is narrowed to', () => {
		expect(read('q=lost+item&area=rsf&format=recording&signin=no')).toEqual({
			query: 'lost item',
			only: { program: 'rsf', format: 'recording', noSignIn: true }
		});
	});

	it('drops what no filter offers, and keeps the rest', () => {
		expect(read('q=a&area=nowhere&format=film&signin=yes')).toEqual({ query: 'a', only: {} });
		expect(read('q=a&area=nowhere&signin=no')).toEqual({ query: 'a', only: { noSignIn: true } });
		expect(read('q=a&area=__proto__&more=1').only).toEqual({});
	});

	it('cuts a query that is too long, and never half a sign', () => {
		expect(read(`q=${'a'.repeat(100_000)}`).query).toHaveLength(200);
		expect(read(`q=${'a'.repeat(199)}📦`).query).toBe('a'.repeat(199));
	});

	it('has nothing to find in an address without words', () => {
		expect(read('').query).toBe('');
		expect(read('q=++&area=sys')).toEqual({ query: '', only: { program: 'sys' } });
	});
});

describe('writeSearchAddress', () => {
	it('writes what is asked for, and nothing that is not', () => {
		expect(writeSearchAddress({ query: 'bags & co', only: {} })).toBe('search/?q=bags+%26+co');
		expect(writeSearchAddress({ query: 'a', only: { program: 'rsf', noSignIn: true } })).toBe(
			'search/?q=a&area=rsf&signin=no'
		);
	});

	it('leads to the page of search for no words', () => {
		expect(writeSearchAddress({ query: '  ', only: { noSignIn: true } })).toBe('search/');
	});

	it('is read as it was meant, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 60 }),
				fc.record(
					{
						program: fc.constantFrom('rsf', 'sys'),
						format: fc.constant('recording' as const),
						noSignIn: fc.constant(true as const)
					},
					{ requiredKeys: [] }
				),
				(text, only) => {
					const query = text.trim();
					const [, search = ''] = writeSearchAddress({ query, only }).split('?');
					const kept = query === '' ? { query, only: {} } : { query, only };
					expect(read(search)).toEqual(kept);
				}
			)
		);
	});

	it('takes any text at all, halves of signs too', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
				expect(() => writeSearchAddress({ query, only: {} })).not.toThrow();
			})
		);
		expect(() => writeSearchAddress({ query: '\ud83d a \udcaf', only: {} })).not.toThrow();
	});
});
