import {
	addRecentSearch,
	readRecentSearches,
	writeRecentSearches,
	type RecentSearches
} from '../search/index.ts';
import type { Device, DeviceTrouble } from './open-device.ts';
import { storageKeys } from './storage-keys.ts';

/** Recent searches on a device: nothing is kept before somebody allows it. */
export interface RecentSearchesKeeper {
	/** What is kept now; the same value until it changes. */
	now(): RecentSearches;
	/** Keeps a query before all others, without what may name a person; nothing without leave. */
	keep(query: string): void;
	/** Lets searches be kept from now on. */
	allow(): void;
	/** Erases every search, and keeps none from now on. */
	forbid(): void;
	/** Erases every search; those to come are kept as before. */
	erase(): void;
	/** Calls `tell` after every change, here or in another tab, until the answer is called. */
	watch(tell: () => void): () => void;
	/** What keeps searches from outliving the page. */
	trouble(): DeviceTrouble | undefined;
}

/** The recent searches of a device. */
export function keepRecentSearches(device: Device): RecentSearchesKeeper {
	const key = storageKeys.recentSearches;
	let text: string | null = null;
	let value = readRecentSearches(text);

	function now(): RecentSearches {
		const found = device.read(key);
		if (found !== text) value = readRecentSearches((text = found));
		return value;
	}
	const write = (queries: readonly string[]) => device.write(key, writeRecentSearches(queries));

	return {
		now,
		keep(query) {
			const { isAllowed, queries } = now();
			if (!isAllowed) return;
			const more = addRecentSearch(queries, query);
			if (more !== queries) write(more);
		},
		allow: () => {
			if (!now().isAllowed) write([]);
		},
		forbid: () => device.write(key, null),
		erase: () => {
			if (now().isAllowed) write([]);
		},
		watch: (tell) => device.watch(key, tell),
		trouble() {
			// A browser says only when it is asked that it keeps nothing.
			now();
			return device.trouble();
		}
	};
}
