import { describe, expect, it } from 'vitest';
import { keepSeen, mostSeen } from '../../../src/lib/offline/keep-seen.ts';
import { FakeShelves, needed, root, seen, site } from '../../support/shelf-builder.ts';

const keep = (shelves: FakeShelves, path: string, answer = new Response(path)) =>
	keepSeen(`${root}${path}`, answer, { site, shelves });

describe('what was seen', () => {
	it('is kept without query and fragment, the newest last', async () => {
		const shelves = new FakeShelves().fill(needed, {});
		for (const path of ['needs/a/?x=1', 'needs/b/#c', 'needs/a/']) await keep(shelves, path);
		expect(shelves.pathsOn(seen)).toEqual(['needs/b/', 'needs/a/']);
	});

	it('lets the oldest go when there is too much', async () => {
		const shelves = new FakeShelves().fill(needed, {});
		for (let at = 0; at < mostSeen + 2; at += 1) await keep(shelves, `needs/${at}/`);
		expect(shelves.pathsOn(seen)).toHaveLength(mostSeen);
		expect(shelves.pathsOn(seen)[0]).toBe('needs/2/');
	});

	it('is no error, and nothing that every device has', async () => {
		const shelves = new FakeShelves().fill(needed, { 'about/': 'About' });
		await keep(shelves, 'about/');
		await keep(shelves, 'needs/none/', new Response('', { status: 404 }));
		expect(shelves.pathsOn(seen)).toEqual([]);
	});

	it('is nothing after everything was removed, and no shelf is made for it', async () => {
		const shelves = new FakeShelves();
		await keep(shelves, 'needs/a/');
		expect(await shelves.keys()).toEqual([]);
	});
});
