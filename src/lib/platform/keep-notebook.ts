import {
	addNote,
	putBack,
	readNotebook,
	removeNote,
	writeNotebook,
	type AddedNote,
	type Note,
	type NotebookTrouble,
	type Refusal
} from '../notebook/index.ts';
import { makeId } from './make-id.ts';
import type { Device, DeviceTrouble } from './open-device.ts';
import { readDay } from './read-day.ts';
import { storageKeys } from './storage-keys.ts';

/** The notebook of a device as it is now. */
export interface KeptNotebook {
	/** The oldest first. */
	readonly notes: readonly Note[];
	/** What is wrong with the text that is kept; it is set aside before anything is written over it. */
	readonly trouble?: NotebookTrouble;
	/** Texts that could not be read, as they were. */
	readonly unread?: string;
}

/** A note that was removed, and where it stood. */
export interface RemovedNote {
	readonly note: Note;
	readonly at: number;
}

/** The notebook of what was not found, on a device. */
export interface NotebookKeeper {
	/** What is kept now; the same value until it changes. */
	now(): KeptNotebook;
	/** Notes something as of today; see `addNote` for what is refused. */
	add(words: string, purpose: string): AddedNote | { readonly refused: Refusal };
	/** Removes a note; nothing where it is gone already. */
	remove(id: string): RemovedNote | undefined;
	/** Puts a note back as it was; see `putBack`. */
	putBack(removed: RemovedNote): void;
	/** Erases every note, and what could not be read. */
	eraseAll(): void;
	/** Calls `tell` after every change, here or in another tab, until the answer is called. */
	watch(tell: () => void): () => void;
	/** What keeps notes from outliving the page. */
	trouble(): DeviceTrouble | undefined;
}

/** Where a notebook gets the day and ids from. */
interface Origin {
	readonly day: () => string;
	readonly id: () => string;
}

/** The notebook of a device. */
export function keepNotebook(
	device: Device,
	origin: Origin = { day: readDay, id: makeId }
): NotebookKeeper {
	const { notebook: key, notebookSetAside: asideKey } = storageKeys;
	const now = readAtChange(device);

	function write(notes: readonly Note[]): void {
		const { trouble, unread } = now();
		device.write(key, writeNotebook(notes));
		// Behind the notebook, so that a full storage has room for the one when the other is smaller.
		if (trouble && unread !== undefined) device.write(asideKey, unread);
	}

	return {
		now,
		add(words, purpose) {
			const written = { words, purpose, id: origin.id(), date: origin.day() };
			const added = addNote(now().notes, written);
			if (!('refused' in added)) write(added.notes);
			return added;
		},
		remove(id) {
			const { notes } = now();
			const at = notes.findIndex((note) => note.id === id);
			const note = notes[at];
			if (!note) return undefined;
			write(removeNote(notes, id));
			return { note, at };
		},
		putBack: ({ note, at }) => write(putBack(now().notes, note, at)),
		eraseAll: () => [key, asideKey].forEach((one) => device.write(one, null)),
		watch(tell) {
			const stops = [key, asideKey].map((one) => device.watch(one, tell));
			return () => stops.forEach((stop) => stop());
		},
		trouble() {
			// A browser says only when it is asked that it keeps nothing.
			now();
			return device.trouble();
		}
	};
}

/** Reads the notebook of a device, anew only when its texts are others than before. */
function readAtChange(device: Device): () => KeptNotebook {
	const read = () => [storageKeys.notebook, storageKeys.notebookSetAside].map(device.read);
	let texts: readonly (string | null | undefined)[] = [];
	let value: KeptNotebook = { notes: [] };
	return () => {
		const found = read();
		if (found.some((text, at) => text !== texts[at])) {
			texts = found;
			const [text = null, aside = null] = found;
			const kept = readNotebook(text);
			const unread = [aside, kept.trouble ? text : null].filter((one) => one !== null);
			value = unread.length > 0 ? { ...kept, unread: unread.join('\n') } : kept;
		}
		return value;
	};
}
