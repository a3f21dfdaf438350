import { planLimits } from './limits.ts';
import type { KeptPlan, StepNote } from './types.ts';

/** The plan without the note of this id. */
export function removeNote(plan: KeptPlan, id: string): KeptPlan {
	const notes = plan.notes.filter((note) => note.id !== id);
	return notes.length === plan.notes.length ? plan : { ...plan, notes };
}

/**
 * The plan with a removed note again, before the note that stands at place `at`: even where others
 * were written meanwhile and no new one would fit. A note that is there stays as it is.
 */
export function putNoteBack(plan: KeptPlan, note: StepNote, at: number): KeptPlan {
	const { notes } = plan;
	if (notes.some(({ id }) => id === note.id) || notes.length >= planLimits.notesKept) return plan;
	return { ...plan, notes: [...notes.slice(0, at), note, ...notes.slice(at)] };
}
