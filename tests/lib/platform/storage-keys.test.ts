import { describe, expect, it } from 'vitest';
import { storageKeys } from '../../../src/lib/platform/storage-keys.ts';
import { listSources } from '../../architecture/list-files.ts';

describe('what is kept on a device', () => {
	it('stands under keys that begin with the name of the site, each once', () => {
		const keys = Object.values(storageKeys);
		expect(keys.filter((key) => !/^pathfinder\/[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('is named in one file and reached through one other', () => {
		const sources = listSources();
		const naming = sources.filter(({ text }) => /['"`]pathfinder\//.test(text));
		expect(naming.map(({ path }) => path)).toEqual(['src/lib/platform/storage-keys.ts']);
		const reaching = sources.filter(({ text }) =>
			/\b(localStorage|sessionStorage|indexedDB|caches)\b|document\.cookie/.test(text)
		);
		expect(reaching.map(({ path }) => path)).toEqual(['src/lib/platform/this-device.ts']);
	});
});
