import type { EventOf, StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import { dropUndone } from './drop-undone.ts';

/** What of a session belongs to one attempt. */
export interface Slice {
	readonly attemptId: string;
	readonly taskId: string;
	readonly startNode: string;
	/** What happened between start and end, both included, in the participant's list. */
	readonly events: readonly StudyEvent[];
	/** Absent where it never ended. */
	readonly terminal?: Terminal;
	/** Everything else that names this attempt: what was asked afterwards, and the facilitator's. */
	readonly about: readonly StudyEvent[];
	/** Milliseconds of session time, as corrected afterwards. */
	readonly start: number;
	readonly end: number;
}

export type Terminal = EventOf<'nominate' | 'giveup' | 'skip' | 'task.cancel' | 'task.end'>;

const terminals: readonly StudyEvent['type'][] = [
	'nominate',
	'giveup',
	'skip',
	'task.cancel',
	'task.end'
];

/** Whether an attempt ends with this event. */
export function isTerminal(event: StudyEvent): event is Terminal {
	return terminals.includes(event.type);
}

/**
 * The attempts of a session in their order, without the task to try out. An attempt ends with the
 * first event that ends one; without any, with the last event before the next attempt.
 */
export function sliceSession(session: Pick<SessionFile, 'participant' | 'console'>): Slice[] {
	const list = dropUndone(session.participant);
	const console = dropUndone(session.console);
	const starts = list.flatMap((event, index) =>
		event.type === 'task.start' ? [{ event, index }] : []
	);
	return starts.flatMap(({ event, index }, number) => {
		if (event.data.warm) return [];
		const next = starts[number + 1]?.index ?? list.length;
		return [sliceOne(event, { within: list.slice(index, next), console })];
	});
}

function sliceOne(
	started: EventOf<'task.start'>,
	lists: { readonly within: readonly StudyEvent[]; readonly console: readonly StudyEvent[] }
): Slice {
	const { within, console } = lists;
	const attemptId = started.attemptId ?? `at ${started.seq}`;
	const at = within.findIndex(isTerminal);
	const events = at < 0 ? within : within.slice(0, at + 1);
	const terminal = within.find(isTerminal);
	const recorded = { start: started.t, end: terminal?.t ?? lastOf(events, attemptId) };
	const about = [
		...within.slice(events.length),
		...console.filter((event) => isAbout(event, attemptId, recorded))
	];
	return {
		attemptId,
		taskId: started.data.taskId,
		startNode: started.data.startNode,
		events,
		...(terminal ? { terminal } : {}),
		about,
		...correct(recorded, [...within, ...console], attemptId)
	};
}

interface Bounds {
	readonly start: number;
	readonly end: number;
}

/** An attempt that never ended lasts until the last thing that is known of it. */
function lastOf(events: readonly StudyEvent[], attemptId: string): number {
	const last = events.findLast((event) => event.attemptId === attemptId) ?? events.at(-1);
	return last?.t ?? 0;
}

/** An edit of a note belongs wherever its note does, so it is left to whoever reads the notes. */
function isAbout(event: StudyEvent, attemptId: string, { start, end }: Bounds): boolean {
	if (event.type === 'boundary.fix') return event.data.attemptId === attemptId;
	if (event.type === 'note.edit' || event.type === 'note.delete') return true;
	if (event.attemptId !== undefined) return event.attemptId === attemptId;
	const t = event.type === 'note' ? event.data.tRef : event.t;
	return t >= start && t <= end;
}

function correct(recorded: Bounds, events: readonly StudyEvent[], attemptId: string): Bounds {
	return events.reduce(
		(bounds, event) =>
			event.type === 'boundary.fix' && event.data.attemptId === attemptId
				? { ...bounds, [event.data.field]: event.data.to }
				: bounds,
		recorded
	);
}
