import { describe, expect, it, vi } from 'vitest';
import { keepPage } from '../../../src/lib/offline/keep-page.ts';
import { aHost, needed, root, seen, someTools } from '../../support/shelf-builder.ts';

const host = aHost({ 'needs/a/': 'a', 'needs/a/__data.json': '{}', 'about/': 'About' });

describe('a page that somebody reads', () => {
	it('is kept whole, asked for without query and fragment', async () => {
		const { tools, shelves } = someTools({ ask: host });
		await keepPage(`${root}needs/a/?q=1#b`, tools);
		expect(shelves.pathsOn(seen)).toEqual(['needs/a/', 'needs/a/__data.json']);
	});

	it('is asked for only what is missing', async () => {
		const ask = vi.fn(host);
		const { tools, shelves } = someTools({ ask });
		shelves.fill(seen, { 'needs/a/__data.json': '{}' });
		await keepPage(`${root}needs/a/`, tools);
		expect(ask.mock.calls.map(([{ url }]) => url)).toEqual([`${root}needs/a/`]);
	});

	it('is not asked for when every device has it, or when it is no page of the site', async () => {
		const ask = vi.fn(host);
		const { tools, shelves } = someTools({ ask });
		shelves.fill(needed, { 'about/': 'About' });
		for (const url of [
			`${root}about/`,
			'https://elsewhere.test/a/',
			`${root}needs/a`,
			`${root}a.json`
		]) {
			await keepPage(url, tools);
		}
		expect(ask).not.toHaveBeenCalled();
	});
});
