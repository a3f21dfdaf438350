import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/lib/search/build-token-index.ts';
import { readWords, scoreDocuments } from '../../../src/lib/search/score-documents.ts';
import type { SearchDocument } from '../../../src/lib/search/types.ts';
import { aDocument, anIndex, read } from '../../support/search-builder.ts';

function order(documents: readonly SearchDocument[], query: string): string[] {
	const index = buildTokenIndex(documents);
	return scoreDocuments(index, read(index, query)).map(
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
		expect(order(documents, 'bags parcel').slice(0, 2)).toEqual(['serving', 'other']);
	});

	it('keeps the order of the catalog among equals', () => {
		const documents = [aDocument('Slips', { id: 'b' }), aDocument('Slips', { id: 'a' })];
		expect(order(documents, 'slip')).toEqual(['b', 'a']);
	});
});

describe('readWords', () => {
	it('gives each word that the query was read as with the greatest trust in it', () => {
		const index = anIndex('Summit items');
		expect(readWords(read(index, 'item summit'))).toEqual(
			new Map([
				['items', 0.95],
				['summit', 1]
			])
		);
	});
});
