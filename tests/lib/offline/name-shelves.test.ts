import { describe, expect, it } from 'vitest';
import {
	ownShelves,
	seenShelf,
	staleShelves,
	versionShelf
} from '../../../src/lib/offline/name-shelves.ts';
import { needed, seen, site } from '../../support/shelf-builder.ts';

const at = (version: string, folder = '/training/') => `pathfinder-${version}@${folder}`;

describe('a shelf', () => {
	it('is named after the version and the folder of its site', () => {
		expect(versionShelf(site)).toBe(needed);
		expect(seenShelf(site)).toBe(seen);
	});

	it('of another site of the same host, or of others, is not ours', () => {
		const names = [
			needed,
			seen,
			at('v1', '/'),
			at('v0'),
			at('v1', '/test/training/'),
			'other-v1@/training/'
		];
		expect(ownShelves(names, site)).toEqual([needed, seen, at('v0')]);
	});
});

describe('when a version takes over', () => {
	const names = [at('a'), seen, at('b'), at('c'), needed, at('a', '/')];

	it('the shelves of all others go where no tab can need them', () => {
		expect(staleShelves(names, { site, openTabs: 0 })).toEqual([at('a'), at('b'), at('c')]);
		expect(staleShelves(names, { site, openTabs: 1 })).toEqual([at('a'), at('b'), at('c')]);
	});

	it('the two before it stay while other tabs may still run them', () => {
		expect(staleShelves(names, { site, openTabs: 2 })).toEqual([at('a')]);
	});
});
