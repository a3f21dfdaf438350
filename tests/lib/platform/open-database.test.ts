import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseDatabase, openDatabase } from '../../../src/lib/platform/open-database.ts';
import { freshDatabase } from '../../support/plans-builder.ts';

const put =
	(id: string) => (tx: Parameters<Parameters<ReturnType<typeof openDatabase>['make']>[0]>[0]) =>
		tx.objectStore('plans').put(1, id);
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => void freshDatabase());
afterEach(() => vi.unstubAllGlobals());

describe('openDatabase', () => {
	it('makes a database only when something is to be kept', async () => {
		const database = openDatabase();
		expect(await database.read(() => Promise.resolve(1))).toBeUndefined();
		expect(await database.change(() => Promise.resolve(1))).toBeUndefined();
		expect(await names()).toEqual([]);
		expect(await database.make(put('a'))).toBe('a');
		expect(await names()).toEqual(['pathfinder']);
		expect(await database.read((tx) => tx.objectStore('plans').count())).toBe(1);
	});

	it('keeps all of a transaction or nothing', async () => {
		const database = openDatabase();
		await database.make(put('a'));
		const failing = database.change(async (tx) => {
			await put('b')(tx);
			throw new Error('No.');
		});
		await expect(failing).rejects.toThrow();
		expect(await database.read((tx) => tx.objectStore('plans').count())).toBe(1);
	});

	it('asks the browser to put what it keeps on the disk at once', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await openDatabase().make(put('a'));
		expect(transaction.mock.calls.at(-1)?.[2]).toEqual({ durability: 'strict' });
		transaction.mockRestore();
	});

	it('lets go when somebody erases the database, and tells', async () => {
		const whenErased = vi.fn();
		const database = openDatabase({ whenErased });
		await database.make(put('a'));
		await eraseDatabase(openDatabase());
		expect(whenErased).toHaveBeenCalledTimes(1);
		expect(await names()).toEqual([]);
		expect(await database.read(() => Promise.resolve(1))).toBeUndefined();
	});

	it('gives up after a while where a browser never answers, and does not wait as long again', async () => {
		const request = Object.assign(new EventTarget(), { result: undefined });
		vi.stubGlobal('IDBRequest', Object);
		vi.stubGlobal('indexedDB', { open: () => request });
		const database = openDatabase({ patience: 20 });
		await expect(database.make(put('a'))).rejects.toThrow(/does not answer/);
		await expect(database.read(() => Promise.resolve(1))).rejects.toThrow(/does not answer/);
	});

	it('opens anew after a refusal', async () => {
		const database = openDatabase();
		vi.stubGlobal('indexedDB', {
			open: () => {
				throw new DOMException('Blocked.', 'SecurityError');
			}
		});
		await expect(database.make(put('a'))).rejects.toThrow('Blocked.');
		vi.stubGlobal('indexedDB', new IDBFactory());
		expect(await database.make(put('a'))).toBe('a');
	});

	it('refuses a database of a later version, which stays as it is', async () => {
		await new Promise((resolve) => {
			const opening = indexedDB.open('pathfinder', 7);
			opening.onsuccess = () => {
				opening.result.close();
				resolve(undefined);
			};
		});
		await expect(openDatabase().make(put('a'))).rejects.toThrow();
		expect(await indexedDB.databases()).toEqual([{ name: 'pathfinder', version: 7 }]);
	});
});

describe('eraseDatabase', () => {
	it('empties what another keeps open and does not let go', async () => {
		await openDatabase().make(put('a'));
		const stubborn = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('pathfinder');
			opening.onsuccess = () => resolve(opening.result);
		});
		await eraseDatabase(openDatabase(), 50);
		const count = stubborn.transaction('plans').objectStore('plans').count();
		await new Promise((resolve) => (count.onsuccess = resolve));
		expect(count.result).toBe(0);
		stubborn.close();
	});
});
