import { describe, expect, it } from 'vitest';
import { noResource, placeResources } from '../../../src/lib/planner/place-resources.ts';
import type { Need } from '../../../src/lib/catalog/index.ts';
import { aCatalog, aNeed, aResource, needId } from '../../support/catalog-builder.ts';

const resources = [
	aResource('guide'),
	aResource('video'),
	aResource('sketch', { state: 'draft' }),
	aResource('old', { state: 'retired' })
];

function place(...needs: Need[]) {
	const placements = placeResources(aCatalog({ needs, resources }), needs);
	return (id: string) => placements.get(needId(id));
}

describe('placeResources', () => {
	it('shows a resource at the first need that it serves and refers to that afterwards', () => {
		const at = place(
			aNeed('a', { resources: ['guide'] }),
			aNeed('b', { resources: ['video', 'guide'] })
		);
		expect(at('a')).toEqual({ resources: ['guide'], shownBefore: [] });
		expect(at('b')).toEqual({
			resources: ['video'],
			shownBefore: [{ resource: 'guide', step: 'a' }]
		});
	});

	it('shows approved resources only', () => {
		const at = place(aNeed('a', { resources: ['sketch', 'guide', 'old', 'unheard-of'] }));
		expect(at('a')).toEqual({ resources: ['guide'], shownBefore: [] });
	});

	it('calls a need without anything to show a gap, in the catalog’s words where it has some', () => {
		const gap = { cover: 'partial', note: 'Only an old sketch.' } as const;
		const at = place(aNeed('a', { resources: ['sketch'], gap }), aNeed('b'));
		expect(at('a')?.gap).toEqual({ cover: 'none', note: 'Only an old sketch.' });
		expect(at('b')?.gap).toEqual({ cover: 'none', note: noResource });
	});

	it('calls no gap what an earlier step shows already', () => {
		const at = place(aNeed('a', { resources: ['guide'] }), aNeed('b', { resources: ['guide'] }));
		expect(at('b')?.gap).toBeUndefined();
	});

	it('keeps the note on what is covered in part', () => {
		const gap = { cover: 'none', note: 'Nothing on loads.' } as const;
		const at = place(aNeed('a', { resources: ['guide'], gap }));
		expect(at('a')?.gap).toEqual({ cover: 'partial', note: 'Nothing on loads.' });
	});

	it('shows a resource that one need names twice once', () => {
		const at = place(aNeed('a', { resources: ['guide', 'guide'] }));
		expect(at('a')?.resources).toEqual(['guide']);
	});
});
