import { describe, expect, it } from 'vitest';
import {
	cachePrefix,
	channelName,
	databaseName,
	keyPrefix,
	storageKeys,
	storeNames
} from '../../../src/lib/platform/storage-keys.ts';
import { listSources } from '../../architecture/list-files.ts';

describe('what is kept on a device', () => {
	it('stands under keys that begin with the name of the site, each once', () => {
		const keys = Object.values(storageKeys);
		expect(keys.filter((key) => !/^pathfinder\/[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('is named in one file, and each kind of storage is reached through one other', () => {
		const sources = listSources();
		const pathsWith = (words: RegExp) =>
			sources.filter(({ text }) => words.test(text)).map(({ path }) => path);
		expect(pathsWith(/['"`]pathfinder\//)).toEqual(['src/lib/platform/storage-keys.ts']);
		expect(pathsWith(/\b(localStorage|sessionStorage)\b|document\.cookie/)).toEqual([
			'src/lib/platform/this-device.ts'
		]);
		expect(pathsWith(/\bindexedDB\b/)).toEqual([]);
		expect(pathsWith(/\b(openDB|deleteDB)\b/)).toEqual(['src/lib/platform/open-database.ts']);
		expect(pathsWith(/new BroadcastChannel\b/)).toEqual([
			'src/lib/platform/open-tabs.ts',
			'src/lib/platform/study-channel.ts'
		]);
		// The worker keeps copies of pages, under names that begin as storage-keys.ts says.
		const caching = /\b(globalThis|self|window)\.caches\b|(?<![.\w'])caches\.\w+\(/;
		expect(pathsWith(caching).filter((path) => !path.startsWith('src/service-worker'))).toEqual([
			'src/lib/platform/this-device.ts'
		]);
	});

	it('has names that begin alike, so that all of it is found', () => {
		expect(Object.values(storageKeys).every((key) => key.startsWith(keyPrefix))).toBe(true);
		expect(new Set(Object.values(storeNames)).size).toBe(5);
		expect([databaseName, channelName, cachePrefix]).toEqual([
			'pathfinder',
			'pathfinder',
			'pathfinder-'
		]);
	});
});
