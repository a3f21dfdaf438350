import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import { slimCatalog } from '../../../src/lib/server/slim-catalog.ts';
import { dataFiles } from '../../support/real-search.ts';

const { catalog } = loadCatalog(dataFiles());
const slim = slimCatalog(catalog);

describe('slimCatalog', () => {
	it('has no phrases people ask', () => {
		expect([...slim.needs, ...slim.resources].flatMap(({ alsoAsked }) => alsoAsked)).toEqual([]);
	});

	it('has everything else', () => {
		const without = (one: object) => ({ ...one, alsoAsked: [] });
		expect(slim.needs).toEqual(catalog.needs.map(without));
		expect(slim.resources).toEqual(catalog.resources.map(without));
		expect(slim.pathways).toBe(catalog.pathways);
		expect(slim.successors).toBe(catalog.successors);
	});
});
