import { describe, expect, it } from 'vitest';
import { findCopy, findFixed } from '../../../src/lib/offline/find-copy.ts';
import { FakeShelves, needed, root, seen, site } from '../../support/shelf-builder.ts';

const earlier = 'pathfinder-v0@/training/';
const text = async (found: Promise<Response | undefined>) => (await found)?.text();

describe('the copy of a page', () => {
	it('is of this version, else as it was read, and never of an earlier version', async () => {
		const shelves = new FakeShelves()
			.fill(earlier, { 'about/': 'v0', 'wizard/': 'v0' })
			.fill(seen, { 'about/': 'seen', 'needs/a/': 'seen' })
			.fill(needed, { 'about/': 'v1' });
		const copy = (path: string) => text(findCopy(`${root}${path}?q=1`, { site, shelves }));
		expect(await copy('about/')).toBe('v1');
		expect(await copy('needs/a/')).toBe('seen');
		expect(await copy('wizard/')).toBeUndefined();
	});

	it('is looked for without making a shelf', async () => {
		const shelves = new FakeShelves();
		expect(await findCopy(root, { site, shelves })).toBeUndefined();
		expect(await shelves.keys()).toEqual([]);
	});
});

describe('the copy of a file that never changes', () => {
	it('may be of any version of this site, and of no other site', async () => {
		const shelves = new FakeShelves()
			.fill('pathfinder-v1@/other/', { 'c.js': 'other' })
			.fill(earlier, { 'a.js': 'v0', 'b.js': 'v0' })
			.fill(needed, { 'a.js': 'v1' });
		const copy = (path: string) => text(findFixed(`${root}${path}`, { site, shelves }));
		expect(await copy('a.js')).toBe('v1');
		expect(await copy('b.js')).toBe('v0');
		expect(await copy('c.js')).toBeUndefined();
	});
});
