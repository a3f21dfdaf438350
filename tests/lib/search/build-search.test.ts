import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/lib/search/weights.ts';
import { realSearch } from '../../support/real-search.ts';

const search = realSearch();
const first = (query: string) => search.find(query).results[0]?.document.id;
const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem());

describe('find, whatever is typed', () => {
	it('never throws, and gives no more results than asked for, best first', () => {
		fc.assert(
			fc.property(any, fc.nat({ max: 30 }), (query, limit) => {
				const { results } = search.find(query, { limit });
				const scores = results.map(({ score }) => score);
				expect(results.length).toBeLessThanOrEqual(limit);
				expect(scores).toEqual([...scores].sort((a, b) => b - a));
			})
		);
	});

	it('gives the same answer to the same query', () => {
		fc.assert(
			fc.property(any, (query) => {
				expect(search.find(query)).toEqual(search.find(query));
			})
		);
	});

	it('marks only what stands in the title, from left to right', () => {
		fc.assert(
			fc.property(fc.constantFrom('summit policy', 'alma loan', 'é courier (x)'), any, (a, b) => {
				for (const { document, marks } of search.find(`${a} ${b}`).results) {
					const places = marks.flat();
					expect(places).toEqual([...places].sort((x, y) => x - y));
					expect(places.at(-1) ?? 0).toBeLessThanOrEqual(document.title.length);
				}
			})
		);
	});

	it('says of all results or of none that they are weak', () => {
		fc.assert(
			fc.property(any, (query) => {
				expect(new Set(search.find(query).results.map(({ weak }) => weak)).size).toBeLessThan(2);
			})
		);
	});

	it.each([
		['100,000 letters', 'courier '.repeat(12_500)],
		['one word of 100,000 letters', 'a'.repeat(100_000)],
		['40 words', Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')],
		['signs of regular expressions', '(.*)+[^]\\b$ summit'],
		['markup', '<img src=x onerror=alert(1)> summit'],
		['an address', 'https://user:pass@example.org/?q=summit#x'],
		['right-to-left letters', 'سياسة القرض'],
		['pictures', '📚🚚 courier']
	])('answers %s, without an error', (_, query) => {
		const { results, suggestion = '' } = search.find(query);
		expect(results.length).toBeLessThanOrEqual(limits.results);
		expect(suggestion.length).toBeLessThanOrEqual(query.length + limits.wordLetters);
	});

	it('looks at no more than the first letters and words, so that the time is bounded', () => {
		const start = 'lost item '.repeat(limits.letters);
		const found = search.find(start.slice(0, limits.letters)).results;
		expect(search.find(`${start} courier zotero`.repeat(500)).results).toEqual(found);
	});

	it.each(['', '   ', '?!…', '---'])('finds nothing for "%s"', (query) => {
		expect(search.find(query)).toEqual({
			query,
			results: [],
			understood: { abbreviations: [], synonyms: [], corrections: [] },
			filteredOut: 0
		});
	});
});

describe('find, by what people type', () => {
	it.each([
		['a known title', 'Dropsite Codes', 'courier-dropsite-codes'],
		['a known title in another order', 'codes dropsite', 'courier-dropsite-codes'],
		['an id', 'aar-timeline', 'aar-timeline'],
		['a task', 'lost summit item', 'process-summit-requests'],
		['a task', 'renew ebooks', 'manage-shared-eresources'],
		['a question', 'who do I ask', 'whom-to-ask'],
		['a question', 'how do I pack the bags?', 'ship-by-courier'],
		['an abbreviation', 'TOU', 'terms-of-use'],
		['an abbreviation', 'PCSG', 'primo-customization-standing-group'],
		['another word', 'listserv', 'alliance-email-lists'],
		['a slip', 'sumit policies', 'summit-policies'],
		['a slip in a task', 'sumit lost item fee', 'reconcile-accounts'],
		['a joined word', 'dropsitecodes', 'courier-dropsite-codes'],
		['a beginning', 'dropsi', 'courier-dropsite-codes']
	])('answers %s: %s', (_, query, id) => {
		expect(first(query)).toBe(id);
	});

	it.each([
		['NZ', /network zone/i],
		['reserves', /course reserves/i],
		['summit lost', /summit/i]
	])('begins the answer to %s with what it is about', (query, about) => {
		expect(search.find(query).results[0]?.document.title).toMatch(about);
	});

	it('offers the query as it was probably meant', () => {
		expect(search.find('code of conudct').suggestion).toBe('code of conduct');
		expect(search.find('code of conduct')).not.toHaveProperty('suggestion');
	});

	it('names what it understood', () => {
		expect(search.find('NZ rules').understood.abbreviations).toEqual([
			{ typed: 'NZ', read: 'Network Zone' }
		]);
	});

	it.each(['zotero citation styles', 'parking permit', 'pizza', 'qwxz zzkp'])(
		'has nothing, or nothing but weak results, for %s',
		(query) => {
			expect(search.find(query).results.every(({ weak }) => weak)).toBe(true);
		}
	);
});

describe('nearWords', () => {
	it('offers words of the catalog for those that it does not have', () => {
		expect(search.nearWords('voter registration')).not.toEqual([]);
		expect(search.nearWords('courier')).toEqual([]);
	});

	it('has nothing for nothing', () => {
		expect(search.nearWords('?!')).toEqual([]);
	});
});
