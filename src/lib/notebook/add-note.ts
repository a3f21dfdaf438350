import type { PersonalData } from '../search/index.ts';
import { cleanNote, type WrittenNote } from './clean-note.ts';
import { notebookLimits } from './limits.ts';
import type { Note } from './types.ts';

/** A note to be made: what was written, and what a domain cannot know. */
export interface NewNote extends WrittenNote {
	/** Different from the id of every other note. */
	readonly id: string;
	/** The day, as `2026-11-23`. */
	readonly date: string;
}

/** Why nothing was noted: no words are left to note, or the notebook is full. */
export type Refusal = 'nothing to note' | 'full';

export interface AddedNote {
	readonly notes: readonly Note[];
	/** The note that was made, or counted once more. */
	readonly note: Note;
	/** The same note before it was counted once more. */
	readonly before?: Note;
	/** What was left out since it may name a person. */
	readonly leftOut: readonly PersonalData[];
}

/**
 * The notes with one more at their end. The same words on the same day are counted and not
 * doubled, unless they were for something else. Refuses words without a letter or digit, and a
 * note more than a notebook takes: an old note never makes room for a new one.
 */
export function addNote(
	notes: readonly Note[],
	{ id, date, ...written }: NewNote
): AddedNote | { readonly refused: Refusal } {
	const { words, purpose, leftOut } = cleanNote(written);
	if (!/[\p{L}\p{N}]/u.test(words)) return { refused: 'nothing to note' };
	const before = notes.find(
		(note) => note.date === date && isSame(note.words, words) && fits(note, purpose)
	);
	const own = purpose === '' ? {} : { purpose };
	if (before) {
		const note = { ...before, ...own, times: before.times + 1 };
		return { notes: notes.map((one) => (one === before ? note : one)), note, before, leftOut };
	}
	if (notes.length >= notebookLimits.notes) return { refused: 'full' };
	const note = { id, words, date, times: 1, ...own };
	return { notes: [...notes, note], note, leftOut };
}

function fits({ purpose }: Note, other: string): boolean {
	return purpose === undefined || other === '' || isSame(purpose, other);
}

function isSame(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
