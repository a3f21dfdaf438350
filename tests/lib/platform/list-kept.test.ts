import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeNotebook } from '../../../src/lib/notebook/index.ts';
import {
	isNothing,
	listKept,
	thesePlaces,
	type Places
} from '../../../src/lib/platform/list-kept.ts';
import { openDatabase } from '../../../src/lib/platform/open-database.ts';
import { storageKeys } from '../../../src/lib/platform/storage-keys.ts';
import {
	aBrowser,
	aRefusingBrowser,
	FakeCaches,
	FakeWorkers
} from '../../support/browser-builder.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { aNote } from '../../support/note-builder.ts';
import { aShelf } from '../../support/study-place.ts';
import { aKeeper, freshDatabase, putRaw } from '../../support/plans-builder.ts';

const root = 'https://example.org/paths/';
const places = (browser: Places['browser']): Places => ({
	browser,
	database: openDatabase(),
	root
});

beforeEach(() => void freshDatabase());
afterEach(() => vi.unstubAllGlobals());

describe('listKept', () => {
	it('finds nothing on a device where nothing is kept, and leaves nothing by looking', async () => {
		const kept = await listKept(places(aBrowser()));
		expect(isNothing(kept)).toBe(true);
		expect(kept).toMatchObject({ plans: [], notes: [], searches: [], sessions: 0, copies: 0 });
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('finds plans, those that cannot be read, and sessions that were not saved', async () => {
		await aKeeper().add(keptPlan());
		await putRaw('plans', 'other', 'rust');
		await putRaw('set-aside', '', { id: 'older', trouble: 'damaged', found: 1 }, 'own key');
		await putRaw('sessions', '', { id: 's1', exportedAt: '2026-11-23' }, 'own key');
		await putRaw('sessions', '', { id: 's2' }, 'own key');
		const kept = await listKept(places(aBrowser()));
		expect(kept.plans).toEqual([keptPlan()]);
		expect(kept.unread.map(({ id }) => id)).toEqual(['other', 'older']);
		expect(kept.sessions).toBe(2);
		expect(kept.unsavedSessions).toEqual([{ id: 's2' }]);
		expect(isNothing(kept)).toBe(false);
	});

	it('finds what a console wrote of a session elsewhere, each list once', async () => {
		for (const seq of [1, 2]) {
			const event = {
				seq,
				t: 0,
				seg: 1,
				actor: 'facilitator',
				type: 'undo',
				data: { seq }
			} as const;
			const own = { session: 'apart-ABCDEF', stream: 'console', seq, wall: 0, event } as const;
			await aShelf().append(own);
		}
		const kept = await listKept(places(aBrowser()));
		expect(kept.unsavedCalls).toEqual(['apart-ABCDEF']);
		expect(kept.sessions).toBe(1);
	});

	it('finds notes, also unread ones, and recent searches', async () => {
		const browser = aBrowser();
		browser.localTexts.setItem(storageKeys.notebook, writeNotebook([aNote('zotero')]));
		browser.localTexts.setItem(storageKeys.notebookSetAside, 'rust');
		browser.localTexts.setItem(storageKeys.recentSearches, '{"version":1,"queries":["NZ"]}');
		const kept = await listKept(places(browser));
		expect(kept.notes).toHaveLength(1);
		expect(kept.unreadNotes).toEqual(['rust']);
		expect(kept.searches).toEqual(['NZ']);
		expect(kept.texts).toBe(3);
	});

	it('finds copies of pages and the worker of this site, and none of others', async () => {
		const caches = new FakeCaches({ 'pathfinder-1@/paths/': ['a', 'b'], other: ['c'] });
		const workers = new FakeWorkers(root, 'https://example.org/');
		const kept = await listKept(places(aBrowser({ caches, workers })));
		expect(kept.copies).toBe(2);
		expect(kept.traces).toEqual(['caches', 'worker']);
	});

	it('counts what a browser refuses as not there', async () => {
		const refuse = (): never => {
			throw new DOMException('Blocked.', 'SecurityError');
		};
		vi.stubGlobal('indexedDB', { open: refuse });
		expect(isNothing(await listKept(places(aRefusingBrowser())))).toBe(true);
	});
});

describe('thesePlaces', () => {
	it('are those of the site at an address', () => {
		expect(thesePlaces(root).root).toBe(root);
	});
});
