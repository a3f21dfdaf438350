import { describe, expect, it } from 'vitest';
import { groupHits } from '../../../src/lib/search/group-hits.ts';
import type { DocumentKind, SearchHit } from '../../../src/lib/search/types.ts';
import { aDocument } from '../../support/search-builder.ts';

const hit = (title: string, kind: DocumentKind, given: Partial<SearchHit> = {}): SearchHit => ({
	document: aDocument(title, { kind }),
	score: 1,
	weak: false,
	marks: [],
	...given
});
const grouped = (...hits: SearchHit[]) =>
	groupHits(hits).map(({ name, hits: inside }) => [
		name,
		inside.map(({ document }) => document.title)
	]);

describe('groupHits', () => {
	it('puts answers before resources and keeps the order within a kind', () => {
		expect(grouped(hit('a', 'need'), hit('b', 'resource'), hit('c', 'need'))).toEqual([
			['Answers', ['a', 'c']],
			['Resources', ['b']]
		]);
	});

	it('puts a hit that is far before the others on top, whatever its kind', () => {
		const others = [hit('b', 'need'), hit('c', 'resource')];
		expect(grouped(hit('a', 'resource', { score: 1.5 }), ...others)).toEqual([
			['Best match', ['a']],
			['Answers', ['b']],
			['Resources', ['c']]
		]);
	});

	it('calls none the best that is hardly better than the next', () => {
		expect(grouped(hit('a', 'resource', { score: 1.05 }), hit('b', 'need'))).toEqual([
			['Answers', ['b']],
			['Resources', ['a']]
		]);
	});

	it('needs no group of its own for a best hit that begins the first group', () => {
		expect(grouped(hit('a', 'resource'), hit('b', 'pathway'))).toEqual([
			['Resources', ['a']],
			['Pathways', ['b']]
		]);
	});

	it('calls no weak hit the best', () => {
		const weak = { weak: true };
		expect(grouped(hit('a', 'resource', weak), hit('b', 'need', weak))).toEqual([
			['Answers', ['b']],
			['Resources', ['a']]
		]);
	});

	it('has no empty group', () => {
		expect(groupHits([])).toEqual([]);
	});
});
