import type { EventOf, Note, NoteKind, Scopes, Severity, StudyEvent, Verdict } from './events.ts';

/** What a facilitator has added to a session, folded from the console's own list. */
export interface ConsoleState {
	/** Notes as they stand after edits; the oldest first. */
	readonly notes: readonly KeptNote[];
	readonly assists: readonly {
		readonly seq: number;
		readonly attemptId: string;
		readonly level: 1 | 2 | 3;
		readonly t: number;
	}[];
	/** By attempt: what was decided last. */
	readonly verdicts: Readonly<
		Record<string, { readonly outcome: Verdict; readonly reason?: string }>
	>;
	/** What somebody on a call allowed; absent until they were asked, and where they agree in their window. */
	readonly scopes?: Scopes;
	/** On a call: the starts of tasks that were heard, in order. */
	readonly taps: readonly { readonly taskId: string; readonly t: number }[];
	/** Number of the last event that can be taken back. */
	readonly lastUndoable?: number;
	readonly isPaused: boolean;
	readonly lastSeq: number;
	readonly lastT: number;
}

/** A note with the attempt it belongs to. */
interface KeptNote extends Note {
	readonly attemptId?: string;
	/** Stamped: it holds what could identify somebody. */
	readonly personal?: boolean;
}

/** What a facilitator wants to add. */
export type ConsoleCommand =
	| { readonly do: 'assist'; readonly attemptId: string; readonly level: 1 | 2 | 3 }
	| ({ readonly do: 'note'; readonly attemptId?: string } & Note)
	| {
			readonly do: 'edit-note';
			readonly noteId: string;
			readonly text?: string;
			readonly severity?: Severity;
			readonly kind?: NoteKind;
			readonly personal?: boolean;
	  }
	| { readonly do: 'delete-note'; readonly noteId: string }
	| {
			readonly do: 'verdict';
			readonly attemptId: string;
			readonly outcome: Verdict;
			/** What the recording alone says. */
			readonly proposed: Verdict;
			readonly reason?: string;
	  }
	| {
			readonly do: 'fix-boundary';
			readonly attemptId: string;
			readonly field: 'start' | 'end';
			readonly from: number;
			readonly to: number;
			readonly reason: string;
	  }
	| { readonly do: 'sync'; readonly taskId: string }
	| { readonly do: 'pause'; readonly attemptId?: string; readonly reason: string }
	| { readonly do: 'resume'; readonly attemptId?: string }
	| {
			readonly do: 'consent';
			readonly how: 'read-aloud' | 'paper';
			readonly version: number;
			readonly scopes: Scopes;
	  }
	| { readonly do: 'undo' };

const undoable: readonly StudyEvent['type'][] = [
	'assist',
	'note',
	'note.edit',
	'note.delete',
	'verdict',
	'boundary.fix',
	'sync',
	'pause',
	'resume'
];

const atFirst: ConsoleState = {
	notes: [],
	assists: [],
	verdicts: {},
	taps: [],
	isPaused: false,
	lastSeq: 0,
	lastT: 0
};

/** What the console's list comes to; what was taken back is as if it had not been. */
export function foldConsole(events: readonly StudyEvent[]): ConsoleState {
	const taken = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.data.seq] : [])));
	const live = events.filter(({ seq, type }) => !taken.has(seq) && type !== 'undo');
	const last = events.at(-1);
	const undo = live.findLast(({ type }) => undoable.includes(type));
	return {
		...live.reduce(foldOne, atFirst),
		...(undo ? { lastUndoable: undo.seq } : {}),
		lastSeq: last?.seq ?? 0,
		lastT: last?.t ?? 0
	};
}

function foldOne(state: ConsoleState, event: StudyEvent): ConsoleState {
	switch (event.type) {
		case 'note':
		case 'note.edit':
		case 'note.delete':
			return { ...state, notes: foldNotes(state.notes, event) };
		case 'assist': {
			const { seq, t, attemptId = '', data } = event;
			return { ...state, assists: [...state.assists, { seq, t, attemptId, level: data.level }] };
		}
		case 'verdict':
			return { ...state, verdicts: { ...state.verdicts, [event.attemptId ?? '']: event.data } };
		default:
			return foldAround(state, event);
	}
}

/** What bears on no attempt. */
function foldAround(state: ConsoleState, event: StudyEvent): ConsoleState {
	switch (event.type) {
		case 'sync':
			return { ...state, taps: [...state.taps, { taskId: event.data.taskId, t: event.t }] };
		case 'consent.given':
			return { ...state, scopes: event.data.scopes };
		case 'pause':
		case 'resume':
			return { ...state, isPaused: event.type === 'pause' };
		default:
			return state;
	}
}

function foldNotes(
	notes: readonly KeptNote[],
	event: EventOf<'note' | 'note.edit' | 'note.delete'>
): readonly KeptNote[] {
	if (event.type === 'note') {
		const own = event.attemptId ? { attemptId: event.attemptId } : {};
		return [...notes, { ...event.data, ...own }];
	}
	const { noteId } = event.data;
	if (event.type === 'note.delete') return notes.filter((note) => note.noteId !== noteId);
	return notes.map((note) => (note.noteId === noteId ? { ...note, ...event.data } : note));
}
