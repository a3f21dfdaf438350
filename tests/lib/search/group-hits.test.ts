import { describe, expect, it } from 'vitest';
import { groupHits } from '../../../src/lib/search/group-hits.ts';
import type { DocumentKind } from '../../../src/lib/search/types.ts';
import { aDocument } from '../../support/search-builder.ts';

const hit = (title: string, kind: DocumentKind) => ({
	document: aDocument(title, { kind }),
	score: 1,
	weak: false,
	marks: []
});

describe('groupHits', () => {
	it('puts the kind with the best hit first and keeps the order within a kind', () => {
		const hits = [hit('a', 'resource'), hit('b', 'need'), hit('c', 'resource')];
		const groups = groupHits(hits).map(({ name, hits }) => [
			name,
			hits.map(({ document }) => document.title)
		]);
		expect(groups).toEqual([
			['Resources', ['a', 'c']],
			['Answers', ['b']]
		]);
	});

	it('has no empty group', () => {
		expect(groupHits([])).toEqual([]);
	});
});
