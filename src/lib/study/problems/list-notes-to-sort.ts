import type { Attempt, AttemptNote } from '../attempts/types.ts';
import { tieOfScreen } from './tie-of-screen.ts';
import type { Finding, Tie } from './types.ts';

/** A note that is in no finding yet, with what it seems to belong to. */
export interface NoteToSort extends AttemptNote {
	readonly participant: string;
	readonly taskId: string;
	readonly tie: Tie;
}

/** The facilitators' notes that are in no finding, problems first, else as they were written. */
export function listNotesToSort(
	attempts: readonly Attempt[],
	findings: readonly Finding[]
): NoteToSort[] {
	const sorted = new Set(findings.flatMap(({ notes }) => notes));
	const open = attempts.flatMap(({ notes, participant, taskId }) =>
		notes
			.filter(({ noteId }) => !sorted.has(noteId))
			.map((note) => ({ ...note, participant, taskId, tie: tieOfScreen(note.nodeKey) }))
	);
	const isProblem = ({ kind }: AttemptNote) => kind === 'problem';
	return [...open.filter(isProblem), ...open.filter((note) => !isProblem(note))];
}
