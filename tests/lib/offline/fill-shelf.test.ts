import { describe, expect, it } from 'vitest';
import { fillShelf } from '../../../src/lib/offline/fill-shelf.ts';
import { aHost, FakeShelves, needed, root } from '../../support/shelf-builder.ts';

const page = '<script src="_app/immutable/a.js"></script>';
const texts = { '': page, 'catalog.json': '{}', '_app/immutable/a.js': 'a' };
const fixed = [`${root}_app/immutable/a.js`];
const fresh = [root, `${root}catalog.json`];

async function fill(host: typeof texts | Record<string, string>) {
	const shelves = new FakeShelves();
	const asked: Request[] = [];
	const shelf = await shelves.open(needed);
	const filling = fillShelf({
		shelf,
		fixed,
		fresh,
		known: new Set([...fixed, `${root}_app/immutable/study/c.css`]),
		ask: (request) => {
			asked.push(request);
			return aHost(host)(request);
		}
	});
	return { filling, asked, shelves };
}

describe('filling a shelf', () => {
	it('puts everything on it, and asks anew for what may have changed', async () => {
		const { filling, asked, shelves } = await fill(texts);
		await filling;
		expect(shelves.pathsOn(needed).sort()).toEqual(Object.keys(texts).sort());
		expect(asked.map(({ cache }) => cache)).toEqual(['no-cache', 'no-cache', 'default']);
	});

	it('fails when one thing is missing, and names it', async () => {
		const { filling } = await fill({ '': page, 'catalog.json': '{}' });
		await expect(filling).rejects.toThrow(`${root}_app/immutable/a.js answered 404.`);
	});

	it('takes a page that names what only others use, and leaves that where it is', async () => {
		const link = '<link rel="stylesheet" href="_app/immutable/study/c.css" disabled>';
		const { filling, shelves } = await fill({ ...texts, '': page + link });
		await filling;
		expect(shelves.pathsOn(needed).sort()).toEqual(Object.keys(texts).sort());
	});

	it('fails when a page is of another build', async () => {
		const { filling } = await fill({ ...texts, '': '<script src="_app/immutable/b.js"></script>' });
		await expect(filling).rejects.toThrow('is of another build');
	});
});
