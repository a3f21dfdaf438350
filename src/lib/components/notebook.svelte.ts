import { createSubscriber } from 'svelte/reactivity';
import type { Note } from '$lib/notebook/index.ts';
import {
	keepNotebook,
	type KeptNotebook,
	type NotebookKeeper
} from '$lib/platform/keep-notebook.ts';
import type { DeviceTrouble } from '$lib/platform/open-device.ts';
import { thisDevice } from '$lib/platform/this-device.ts';

/**
 * The notebook of a device, for components: what is read in a template follows every change, also
 * one made in another tab.
 */
export class Notebook {
	readonly #keeper: NotebookKeeper;
	readonly #follow: () => void;

	constructor(keeper: NotebookKeeper) {
		this.#keeper = keeper;
		this.#follow = createSubscriber((update) => keeper.watch(update));
	}

	/** The oldest first. */
	get notes(): readonly Note[] {
		return this.kept.notes;
	}

	get kept(): KeptNotebook {
		this.#follow();
		return this.#keeper.now();
	}

	/** Why notes stay only until the page is closed. */
	get trouble(): DeviceTrouble | undefined {
		this.#follow();
		return this.#keeper.trouble();
	}

	add: NotebookKeeper['add'] = (words, purpose) => this.#keeper.add(words, purpose);
	remove: NotebookKeeper['remove'] = (id) => this.#keeper.remove(id);
	putBack: NotebookKeeper['putBack'] = (removed) => this.#keeper.putBack(removed);
	eraseAll = (): void => this.#keeper.eraseAll();
}

/** The notebook of the device that the page is open on. */
export const notebook = new Notebook(keepNotebook(thisDevice()));
