import { cleanText } from './clean-text.ts';
import { isId } from './is-id.ts';
import { planLimits } from './limits.ts';
import type { KeptPlan, StepNote } from './types.ts';

/**
 * Why a note was not written: nothing in it can be seen, it has more letters than a note takes, or
 * its author has as many on this step, or the plan as many in all, as fit.
 */
export type NoteRefusal = 'empty' | 'too-long' | 'full';

/**
 * The plan with one note more, its text cleaned. Refuses rather than cutting a text or making room.
 * The id comes from chance; a note whose id is there already is not written twice.
 */
export function addNote(
	plan: KeptPlan,
	{ id, need, text, by }: StepNote
): { readonly plan: KeptPlan } | { readonly refused: NoteRefusal } {
	const clean = cleanText(text);
	if (clean === '') return { refused: 'empty' };
	if (clean.length > planLimits.note) return { refused: 'too-long' };
	if (!isId(id) || !isId(need) || plan.notes.some((note) => note.id === id)) return { plan };
	const own = plan.notes.filter((note) => note.need === need && note.by === by);
	const isFull = own.length >= planLimits.notesPerStep || plan.notes.length >= planLimits.notes;
	if (isFull) return { refused: 'full' };
	return { plan: { ...plan, notes: [...plan.notes, { id, need, text: clean, by }] } };
}
