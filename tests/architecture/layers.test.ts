import { describe, expect, it } from 'vitest';
import { domains, edges, homes } from './edges.ts';
import { findBreaches } from './find-breaches.ts';
import { listSources } from './list-files.ts';

const sources = listSources();

describe('the code of src', { timeout: 60_000 }, () => {
	it('keeps the rules of the house', () => {
		expect(findBreaches(sources)).toEqual([]);
		expect(sources.length).toBeGreaterThan(100);
	});
});

describe('the table of edges', () => {
	it('has a row for each folder it names, and a folder for each row', () => {
		const rows = Object.keys(edges);
		const named = [...Object.values(edges), ...Object.values(homes), domains].flat();
		expect(named.filter((folder) => !rows.includes(folder))).toEqual([]);
		const there = sources.map(({ path }) => /^src\/(?:lib\/)?([^/]+)\//.exec(path)?.[1]);
		expect(rows.filter((folder) => !there.includes(folder))).toEqual([]);
	});

	it('goes one way: what a folder may import may not import it', () => {
		const both = Object.entries(edges).flatMap(([folder, others]) =>
			others.filter((other) => edges[other]?.includes(folder)).map((other) => [folder, other])
		);
		expect(both).toEqual([]);
	});
});
