import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/lib/search/build-token-index.ts';
import { buildGatherer } from '../../../src/lib/search/gather-candidates.ts';
import { likenessOf, namedBy, scoreDocuments } from '../../../src/lib/search/score-documents.ts';
import type { SearchDocument } from '../../../src/lib/search/types.ts';
import { aDocument, read } from '../../support/search-builder.ts';

function order(documents: readonly SearchDocument[], query: string): string[] {
	const index = buildTokenIndex(documents);
	const asked = read(index, query);
	const named = namedBy(index, asked);
	return scoreDocuments(index, asked, buildGatherer(index)(asked, { named })).map(
		({ document }) => documents[document]?.id ?? ''
	);
}

describe('scoreDocuments', () => {
	it('puts what is named exactly before what has the words oftener', () => {
		const documents = [
			aDocument('Reserves course: course reserves and reserves', { id: 'much' }),
			aDocument('Course reserves', { id: 'exact' })
		];
		expect(order(documents, 'course reserves')[0]).toBe('exact');
		expect(order(documents, 'much')[0]).toBe('much');
	});

	it('puts a need before a resource that is as close', () => {
		const documents = [
			aDocument('Overlay', { id: 'r' }),
			aDocument('Overlay', { id: 'n', kind: 'need' })
		];
		expect(order(documents, 'overla')).toEqual(['n', 'r']);
	});

	it('puts a verified resource before an unverified one that is as close', () => {
		const documents = [
			aDocument('Bags', { id: 'u', unverified: true }),
			aDocument('Bags', { id: 'v' })
		];
		expect(order(documents, 'bag')).toEqual(['v', 'u']);
	});

	it('puts words in the order of the query first', () => {
		const documents = [
			aDocument('Lost in the network, a zone', { id: 'apart' }),
			aDocument('Lost in a network zone, the', { id: 'together' })
		];
		expect(order(documents, 'network zone')[0]).toBe('together');
	});

	it('raises a resource that serves a need that answers', () => {
		const need = aDocument('Pack parcels', { kind: 'need' });
		const serves = [{ title: need.title, path: need.path }];
		const documents = [
			need,
			aDocument('Bags for parcels', { id: 'other' }),
			aDocument('Bags for parcels', { id: 'serving', belongsTo: serves })
		];
		const found = order(documents, 'bags parcel');
		expect(found.indexOf('serving')).toBeLessThan(found.indexOf('other'));
	});

	it('raises a need whose resource answers', () => {
		const need = aDocument('Parcels for others', { kind: 'need', id: 'with' });
		const serves = [{ title: need.title, path: need.path }];
		const documents = [
			aDocument('Parcels for others', { kind: 'need', id: 'without' }),
			need,
			aDocument('Parcels', { belongsTo: serves })
		];
		const found = order(documents, 'parcel');
		expect(found.indexOf('with')).toBeLessThan(found.indexOf('without'));
	});

	it('puts the words side by side in one phrase before the same words apart', () => {
		const documents = [
			aDocument('Blue', { id: 'apart', asked: ['return a lost thing', 'book a van'] }),
			aDocument('Green', { id: 'together', asked: ['return a lost book', 'see a van'] })
		];
		expect(order(documents, 'lost book')[0]).toBe('together');
	});

	it('keeps the order of the catalog among equals', () => {
		const documents = [aDocument('Slips', { id: 'b' }), aDocument('Slips', { id: 'a' })];
		expect(order(documents, 'slip')).toEqual(['b', 'a']);
	});
});

describe('likenessOf', () => {
	const phrase = { document: 0, written: '', text: '', words: [] };

	it('is 1 where query and phrase are the same, and less where the phrase has more', () => {
		expect(likenessOf({ phrase, has: 1, explained: 1 })).toBe(1);
		expect(likenessOf({ phrase, has: 1, explained: 0.5 })).toBeLessThan(1);
		expect(likenessOf({ phrase, has: 0.5, explained: 1 })).toBe(0.5);
	});
});
