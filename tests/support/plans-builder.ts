import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import { keepPlans, type PlansKeeper } from '../../src/lib/platform/keep-plans.ts';
import { openDatabase, type Database } from '../../src/lib/platform/open-database.ts';
import type { Tabs, TabWord } from '../../src/lib/platform/open-tabs.ts';
import { storeNames } from '../../src/lib/platform/storage-keys.ts';
import { aDevice } from './device-builder.ts';

/** Begins with a device on which nothing is kept. */
export function freshDatabase(): IDBFactory {
	const factory = new IDBFactory();
	globalThis.indexedDB = factory;
	return factory;
}

/** Tabs of one browser that hear each other, as many as are asked for. */
export function linkTabs(): () => Tabs {
	const all = new Set<{ readonly hear: (word: TabWord) => void; readonly tab: object }>();
	return () => {
		const tab = {};
		return {
			tell: (word) =>
				[...all]
					.filter((one) => one.tab !== tab)
					.forEach(({ hear }) => queueMicrotask(() => hear(word))),
			watch(hear) {
				const one = { hear, tab };
				all.add(one);
				return () => void all.delete(one);
			}
		};
	};
}

/** The keeper of one tab. */
export function aKeeper(
	given: { tabs?: Tabs; database?: Database; page?: EventTarget } = {}
): PlansKeeper {
	return keepPlans({
		openDatabase: (whenErased) => given.database ?? openDatabase({ whenErased, patience: 500 }),
		tabs: given.tabs ?? linkTabs()(),
		device: aDevice(),
		window: aDevice(),
		page: given.page
	});
}

/** Looks on, and waits until the keeper has looked what is kept. */
export async function looking(keeper: PlansKeeper): Promise<PlansKeeper> {
	keeper.watch(() => undefined);
	await vi.waitFor(() => expect(keeper.now().ready).toBe(true));
	return keeper;
}

/** Everything in the database, also what cannot be read. */
export async function rawRecords(): Promise<Record<string, unknown[]>> {
	const database = await rawDatabase();
	const names = Object.values(storeNames);
	const tx = database.transaction(names);
	const lists = await Promise.all(names.map((name) => done(tx.objectStore(name).getAll())));
	database.close();
	return Object.fromEntries(names.map((name, at) => [name, lists[at] ?? []]));
}

/** Puts anything whatever under an id, as a damaged disk would. */
export async function putRaw(
	store: string,
	key: string,
	value: unknown,
	keyIs: 'given' | 'own key' = 'given'
): Promise<void> {
	const database = await rawDatabase();
	const records = database.transaction(store, 'readwrite').objectStore(store);
	await done(keyIs === 'given' ? records.put(value, key) : records.put(value));
	database.close();
}

function rawDatabase(): Promise<IDBDatabase> {
	return done(indexedDB.open('pathfinder'));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('Refused.'));
	});
}
