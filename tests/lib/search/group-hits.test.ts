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

	it('puts the best hit on top, whatever its kind', () => {
		expect(grouped(hit('a', 'resource'), hit('b', 'need'), hit('c', 'resource'))).toEqual([
			['Best match', ['a']],
			['Answers', ['b']],
			['Resources', ['c']]
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
