import { describe, expect, it, vi } from 'vitest';
import { keepRecentSearches } from '../../../src/lib/platform/keep-recent-searches.ts';
import { storageKeys } from '../../../src/lib/platform/storage-keys.ts';
import { aBlockedDevice, aDevice, FakeStorage, twoTabs } from '../../support/device-builder.ts';

const key = storageKeys.recentSearches;

describe('recent searches', () => {
	it('are not kept before somebody allows it', () => {
		const storage = new FakeStorage();
		const recent = keepRecentSearches(aDevice(storage));
		recent.keep('courier');
		recent.erase();
		expect(recent.now()).toEqual({ isAllowed: false, queries: [] });
		expect(storage.length).toBe(0);
	});

	it('are kept once allowed, newest first, and found again in the next visit', () => {
		const storage = new FakeStorage();
		const recent = keepRecentSearches(aDevice(storage));
		recent.allow();
		recent.keep('courier');
		recent.keep('lost item lee@example.org');
		recent.allow();
		const next = keepRecentSearches(aDevice(storage)).now();
		expect(next).toEqual({ isAllowed: true, queries: ['lost item', 'courier'] });
	});

	it('are erased at once, and the leave with them, when it is taken back', () => {
		const storage = new FakeStorage();
		const recent = keepRecentSearches(aDevice(storage));
		recent.allow();
		recent.keep('courier');
		recent.forbid();
		expect(storage.length).toBe(0);
		recent.keep('courier');
		expect(recent.now()).toEqual({ isAllowed: false, queries: [] });
	});

	it('can be erased while those to come are kept', () => {
		const recent = keepRecentSearches(aDevice());
		recent.allow();
		recent.keep('courier');
		recent.erase();
		recent.keep('reserves');
		expect(recent.now().queries).toEqual(['reserves']);
	});

	it('are the same value until they change', () => {
		const recent = keepRecentSearches(aDevice());
		recent.allow();
		const before = recent.now();
		recent.keep('?!');
		expect(recent.now()).toBe(before);
	});

	it('are seen in another tab as soon as they change', () => {
		const [here, there] = twoTabs();
		const [mine, other] = [keepRecentSearches(here), keepRecentSearches(there)];
		const tell = vi.fn();
		other.watch(tell);
		mine.allow();
		mine.keep('courier');
		expect(other.now().queries).toEqual(['courier']);
		expect(tell).toHaveBeenCalledTimes(2);
		other.keep('reserves');
		expect(mine.now().queries).toEqual(['reserves', 'courier']);
		mine.forbid();
		expect(other.now().isAllowed).toBe(false);
	});

	it('last until the page is closed where storage is blocked', () => {
		const recent = keepRecentSearches(aBlockedDevice());
		recent.allow();
		recent.keep('courier');
		expect(recent.now().queries).toEqual(['courier']);
		expect(recent.trouble()).toBe('blocked');
	});

	it('are begun anew over a text that cannot be read, once allowed', () => {
		const storage = new FakeStorage();
		storage.setItem(key, 'no JSON');
		const recent = keepRecentSearches(aDevice(storage));
		expect(recent.now()).toEqual({ isAllowed: false, queries: [], trouble: 'damaged' });
		recent.allow();
		expect(recent.now()).toEqual({ isAllowed: true, queries: [] });
	});
});
