import { beforeEach, describe, expect, it } from 'vitest';
import { leaveNothing, seeWhatIsLeft } from '../../../src/lib/platform/leave-nothing.ts';
import type { Places } from '../../../src/lib/platform/list-kept.ts';
import { openDatabase } from '../../../src/lib/platform/open-database.ts';
import { storageKeys } from '../../../src/lib/platform/storage-keys.ts';
import {
	aBrowser,
	aRefusingBrowser,
	FakeCaches,
	FakeWorkers
} from '../../support/browser-builder.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { aKeeper, freshDatabase, looking } from '../../support/plans-builder.ts';

const root = 'https://example.org/paths/';
const places = (browser: Places['browser']): Places => ({
	browser,
	database: openDatabase(),
	root
});

beforeEach(() => void freshDatabase());

describe('leaveNothing', () => {
	it('erases everything of this site, and nothing of others', async () => {
		const caches = new FakeCaches({ 'pathfinder-1@/paths/': ['a'], other: ['b'] });
		const workers = new FakeWorkers(root, 'https://example.org/');
		const browser = aBrowser({ caches, workers });
		for (const storage of [browser.localTexts, browser.sessionTexts]) {
			for (const key of [...Object.values(storageKeys), 'pathfinder/of-a-later-version', 'other']) {
				storage.setItem(key, '1');
			}
		}
		browser.sessionTexts.setItem('sveltekit:scroll', '{}');
		await aKeeper().add(keptPlan());
		const left = await leaveNothing(places(browser));
		expect(left.isNothing).toBe(true);
		expect([...browser.localTexts.texts.keys()]).toEqual(['other']);
		expect([...browser.sessionTexts.texts.keys()]).toEqual(['other']);
		expect([...caches.all.keys()]).toEqual(['other']);
		expect([...workers.scopes]).toEqual(['https://example.org/']);
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('erases plans also while other tabs have them open, and they bring none back', async () => {
		const tab = await looking(aKeeper());
		await tab.add(keptPlan());
		expect((await leaveNothing(places(aBrowser()))).isNothing).toBe(true);
		expect(tab.now().plans).toEqual([]);
		expect(await tab.change(keptPlan().id, (plan) => ({ ...plan, name: 'New' }))).toBeUndefined();
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('says what it could not erase', async () => {
		const workers = new FakeWorkers(root);
		workers.getRegistrations = () =>
			Promise.resolve([{ scope: root, unregister: () => Promise.reject(new Error('No.')) }]);
		const left = await leaveNothing(places(aBrowser({ workers })), { looks: 2, pause: 1 });
		expect(left.isNothing).toBe(false);
		expect(left.things.traces).toEqual(['worker']);
	});

	it('tells a worker that is being installed to give up, and waits until it has', async () => {
		const workers = new FakeWorkers(root);
		const caches = new FakeCaches();
		const said: unknown[] = [];
		const registered = {
			scope: root,
			installing: { postMessage: (word: unknown) => void said.push(word) },
			unregister: () => {
				// What it had begun, it ends a moment later.
				setTimeout(() => caches.all.set('pathfinder-1@/paths/', ['late']), 5);
				setTimeout(() => workers.scopes.delete(root), 20);
				return new Promise<boolean>(() => undefined);
			}
		};
		const { scopes } = workers;
		Object.assign(workers, {
			getRegistrations: () => Promise.resolve(scopes.has(root) ? [registered] : [])
		});
		const given = places(aBrowser({ workers, caches }));
		expect((await leaveNothing(given, { looks: 50, pause: 5 })).isNothing).toBe(true);
		expect(said).toContainEqual({ pathfinder: 'leave' });
		expect(caches.all.size).toBe(0);
	});

	it('never throws where everything is refused', async () => {
		expect((await leaveNothing(places(aRefusingBrowser()))).isNothing).toBe(true);
	});
});

describe('seeWhatIsLeft', () => {
	it('erases nothing, and waits for what goes by itself', async () => {
		const browser = aBrowser();
		browser.localTexts.setItem('pathfinder/notebook', 'rust');
		const patience = { looks: 3, pause: 1 };
		expect((await seeWhatIsLeft(places(browser), patience)).isNothing).toBe(false);
		expect(browser.localTexts.length).toBe(1);
		setTimeout(() => browser.localTexts.clear(), 5);
		expect((await seeWhatIsLeft(places(browser), { looks: 50, pause: 5 })).isNothing).toBe(true);
	});
});
