import { notebookLimits } from './limits.ts';
import type { Note } from './types.ts';

/** The notes without the one of this id. */
export function removeNote(notes: readonly Note[], id: string): readonly Note[] {
	return notes.filter((note) => note.id !== id);
}

/**
 * The notes with `note` as it was: in the place of the note of its id, or, where that is gone,
 * before the note that stands at place `at`. A full notebook stays as it is.
 */
export function putBack(notes: readonly Note[], note: Note, at: number): readonly Note[] {
	if (notes.some(({ id }) => id === note.id)) {
		return notes.map((one) => (one.id === note.id ? note : one));
	}
	if (notes.length >= notebookLimits.notes) return notes;
	return [...notes.slice(0, at), note, ...notes.slice(at)];
}
