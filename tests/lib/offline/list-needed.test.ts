import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listNeeded, neededData, neededPages } from '../../../src/lib/offline/list-needed.ts';
import { listFiles, root as project } from '../../architecture/list-files.ts';
import { root } from '../../support/shelf-builder.ts';

const routes = listFiles('src/routes/');
const folders = routes
	.filter((path) => path.endsWith('/+page.svelte') && !path.includes('['))
	.map((path) => path.slice('src/routes/'.length, -'+page.svelte'.length));

const ofOthers = (path: string) => /^(curate|study)\//.test(path);

describe('what every device needs', () => {
	it('is every page of one address but the long list of resources, the curators’ pages and studies', () => {
		const rest = folders.filter((folder) => !neededPages.some(({ path }) => path === folder));
		expect(rest.filter((folder) => !ofOthers(folder))).toEqual(['resources/']);
		expect(neededPages.filter(({ path }) => ofOthers(path))).toEqual([]);
		expect(neededPages.filter(({ path }) => !folders.includes(path))).toEqual([]);
	});

	it('has the data of a page where the page has some', () => {
		for (const { path, data } of neededPages) {
			expect(existsSync(`${project}src/routes/${path}+page.server.ts`), path).toBe(data);
		}
	});

	it('leaves no page without data to those that are kept as they are read', () => {
		const read = routes
			.filter(
				(path) =>
					path.endsWith('/+page.svelte') && (path.includes('[') || path.includes('/resources/'))
			)
			.map((path) => path.replace('+page.svelte', '+page.server.ts'));
		expect(read.length).toBeGreaterThan(4);
		expect(read.filter((path) => !routes.includes(path))).toEqual([]);
	});

	it('names files that the site makes', () => {
		for (const file of neededData) expect(routes).toContain(`src/routes/${file}/+server.ts`);
	});

	it('stands under absolute addresses in the folder of the site, each once', () => {
		const { fixed, fresh } = listNeeded({
			root,
			build: ['/training/_app/immutable/a.js', '/training/_app/immutable/a.js'],
			files: ['/training/blaze.svg']
		});
		expect(fixed).toEqual([`${root}_app/immutable/a.js`]);
		expect(fresh.slice(0, 2)).toEqual([root, `${root}__data.json`]);
		expect(fresh).toContain(`${root}catalog.json`);
		expect(fresh).toContain(`${root}blaze.svg`);
		expect(new Set(fresh).size).toBe(fresh.length);
	});

	it('leaves out what only the curators’ pages and studies use, and knows of it', () => {
		const build = ['a.js', 'curate/nodes/2.b.js', 'study/nodes/3.c.js'].map(
			(file) => `/training/_app/immutable/${file}`
		);
		const { fixed, known } = listNeeded({ root, build, files: [] });
		expect(fixed).toEqual([`${root}_app/immutable/a.js`]);
		expect([...known].map((address) => new URL(address).pathname)).toEqual(build);
	});
});
