import { foldConsole } from '../session/console-state.ts';
import type { StudyEvent } from '../session/events.ts';
import type { AttemptNote } from './types.ts';

/** Stands for a note that was stamped as holding what could identify somebody. */
const withheld = '[…]';

/**
 * The facilitator's notes as they stand after all edits, in the order of the key presses. `start` is
 * that of the attempt: times count from there. Deleted notes are gone; of a note that was stamped as
 * personal the text is withheld.
 */
export function listNotes(events: readonly StudyEvent[], start: number): AttemptNote[] {
	return foldConsole(events)
		.notes.map(({ noteId, kind, text, severity, nodeKey, tRef, late, personal }) => ({
			noteId,
			kind,
			text: personal ? withheld : text,
			...(severity === undefined ? {} : { severity }),
			nodeKey,
			at: tRef - start,
			late: late ?? false
		}))
		.sort((a, b) => a.at - b.at);
}
