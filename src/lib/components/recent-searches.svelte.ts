import { createSubscriber } from 'svelte/reactivity';
import {
	keepRecentSearches,
	type RecentSearchesKeeper
} from '$lib/platform/keep-recent-searches.ts';
import type { DeviceTrouble } from '$lib/platform/open-device.ts';
import { thisDevice } from '$lib/platform/this-device.ts';

/**
 * The recent searches of a device, for components: what is read in a template follows every
 * change, also one made in another tab.
 */
export class RecentSearches {
	readonly #keeper: RecentSearchesKeeper;
	readonly #follow: () => void;

	constructor(keeper: RecentSearchesKeeper) {
		this.#keeper = keeper;
		this.#follow = createSubscriber((update) => keeper.watch(update));
	}

	/** The newest first; none without leave. */
	get all(): readonly string[] {
		this.#follow();
		return this.#keeper.now().queries;
	}

	/** Whether searches may be kept here: not before somebody says so. */
	get isAllowed(): boolean {
		this.#follow();
		return this.#keeper.now().isAllowed;
	}

	/** What is kept cannot be read here: damaged, or written by a later Pathfinder. */
	get isUnread(): boolean {
		this.#follow();
		return this.#keeper.now().trouble !== undefined;
	}

	/** Why searches stay only until the page is closed. */
	get trouble(): DeviceTrouble | undefined {
		this.#follow();
		return this.#keeper.trouble();
	}

	keep = (query: string): void => this.#keeper.keep(query);
	allow = (): void => this.#keeper.allow();
	forbid = (): void => this.#keeper.forbid();
	erase = (): void => this.#keeper.erase();
}

/** The recent searches of the device that the page is open on. */
export const recentSearches = new RecentSearches(keepRecentSearches(thisDevice()));
