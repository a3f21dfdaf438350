import { dropUndone } from '../attempts/drop-undone.ts';
import { listNotes } from '../attempts/list-notes.ts';
import type { Attempt } from '../attempts/types.ts';
import type { SessionFile } from '../session/types.ts';
import type { LooseNote } from './types.ts';

/**
 * The notes of a session that belong to none of its attempts, such as those of the talk at the end;
 * times count from the start of the session. What was noted of the task to try out is not analyzed.
 */
export function listLooseNotes(
	{ header, participant, console }: SessionFile,
	attempts: readonly Attempt[],
	leftOut: string
): LooseNote[] {
	const events = [...dropUndone(participant), ...dropUndone(console)];
	const warm = new Set(
		participant.flatMap((event) =>
			event.type === 'task.start' && event.data.warm ? event.attemptId : []
		)
	);
	const held = new Set([
		...attempts.flatMap(({ notes }) => notes.map(({ noteId }) => noteId)),
		...events.flatMap((event) =>
			event.type === 'note' && warm.has(event.attemptId) ? event.data.noteId : []
		)
	]);
	const { sessionId, participantCode } = header;
	return listNotes(events, 0).flatMap((note) =>
		held.has(note.noteId) ? [] : { sessionId, participant: participantCode, ...note, leftOut }
	);
}
