import { scopeNotes } from './scope-notes.ts';
import { withChecksum } from './to-session-file.ts';
import { listMissing } from './unite-states.ts';
import type { StudyEvent } from './events.ts';
import type { ConsoleFile, SessionFile } from './types.ts';

/** Sessions with the lists of their consoles, and what somebody should know of it. */
interface Joined {
	readonly sessions: readonly SessionFile[];
	readonly problems: readonly string[];
}

/**
 * The sessions, each with the console's list that was written apart: that of its code, its study, its
 * participant. A file that belongs to no session, or to which of several cannot be told, is left out,
 * and that is said.
 */
export function joinConsoles(
	sessions: readonly SessionFile[],
	files: readonly ConsoleFile[]
): Joined {
	const problems: string[] = [];
	const own = new Map<SessionFile, ConsoleFile[]>();
	for (const file of new Map(files.map((one) => [JSON.stringify(one), one])).values()) {
		const found = findSession(file, sessions);
		if ('refusal' in found) problems.push(found.refusal);
		else own.set(found.session, [...(own.get(found.session) ?? []), file]);
	}
	const joined = sessions.map((session) => joinOne(session, own.get(session) ?? [], problems));
	return { sessions: joined, problems };
}

const nameOf = ({ participantCode, sessionCode }: ConsoleFile) =>
	`The console’s file of ${participantCode} (${sessionCode})`;

function findSession(
	file: ConsoleFile,
	sessions: readonly SessionFile[]
): { readonly session: SessionFile } | { readonly refusal: string } {
	const same = sessions.filter(({ header }) => header.sessionCode === file.sessionCode);
	const fitting = same.filter((session) => whyNot(file, session) === undefined);
	const [session, other] = fitting;
	if (session && !other) return { session };
	if (session && other) {
		return {
			refusal: `${nameOf(file)} fits ${fitting.length} sessions of that code, and is left out: leave out the files of the sessions it does not belong to.`
		};
	}
	const [first] = same;
	const why = first && whyNot(file, first);
	return {
		refusal: why
			? `${nameOf(file)} ${why}, and is left out.`
			: `${nameOf(file)} has no session: add the participant’s file.`
	};
}

/** Why a file is not of a session that has its six letters; nothing where it is. */
function whyNot(file: ConsoleFile, { header, participant }: SessionFile): string | undefined {
	if (file.studyId !== header.studyId) return `belongs to the study “${file.studyId}”`;
	if (file.studyHash !== header.studyHash) return 'belongs to another version of the study';
	if (file.simulated !== header.simulated) {
		return file.simulated
			? 'was made by a script, while a person took part in the session of that code'
			: 'was written by a person, while a script made the session of that code';
	}
	const codes = participant.flatMap((event) =>
		event.type === 'code.change' ? [event.data.from, event.data.to] : []
	);
	if ([header.participantCode, ...codes].includes(file.participantCode)) return undefined;
	return `belongs to another participant than the session of that code, which is of ${header.participantCode}`;
}

function joinOne(
	session: SessionFile,
	files: readonly ConsoleFile[],
	problems: string[]
): SessionFile {
	const [longest, ...others] = files.toSorted(
		(a, b) => b.console.length - a.console.length || (a.checksum < b.checksum ? -1 : 1)
	);
	if (!longest) return session;
	const { participantCode } = session.header;
	if (session.console.length > 0) {
		const isHeld = files.every(({ console }) => console.every(isIn(session.console)));
		if (!isHeld) {
			problems.push(
				`${nameOf(longest)} is left out, since the session has a list of the console already, and another one. Compare the two, and leave out one of the files.`
			);
		}
		return session;
	}
	if (others.length > 0) problems.push(sayOthers(longest, others));
	return addConsole(session, longest, (says) => {
		problems.push(`The console’s file of ${participantCode} ${says}`);
	});
}

/** Whether an event is one of a list, though its time was moved and its text left out. */
function isIn(list: readonly StudyEvent[]): (event: StudyEvent) => boolean {
	const markOf = ({ seq, type, data }: StudyEvent) =>
		JSON.stringify([seq, type, 'noteId' in data ? data.noteId : '']);
	const marks = new Set(list.map(markOf));
	return (event) => marks.has(markOf(event));
}

function sayOthers(longest: ConsoleFile, others: readonly ConsoleFile[]): string {
	const missing = others.flatMap(({ console }) => listMissing(console, longest.console)).length;
	const many = others.length === 1 ? 'Two' : String(others.length + 1);
	const hold = `${many} files of the console hold the session of ${longest.participantCode} (${longest.sessionCode})`;
	if (missing === 0) return `${hold} in different states: the longer one is used.`;
	return `${hold} and differ: the one with ${longest.console.length} events is used, and ${missing} of the others not. Keep all files, and leave out those that are not to count.`;
}

function addConsole(
	session: SessionFile,
	{ console: list }: ConsoleFile,
	say: (says: string) => void
): SessionFile {
	const shift = findShift(session.participant, list);
	if (shift === undefined) {
		say('has no tap at a start: its notes are there, their times are not exact.');
	}
	const moved = list.map((event) => move(event, shift ?? 0));
	const console = scopeNotes(session.participant, moved);
	return withChecksum({ ...session, console });
}

/** How much later the participant's clock stood at the same starts: the median, in milliseconds. */
function findShift(
	participant: readonly StudyEvent[],
	console: readonly StudyEvent[]
): number | undefined {
	const taps = console.flatMap((event) => (event.type === 'sync' ? [event] : []));
	const gaps = taps.flatMap(({ t, data }) => {
		const start = participant.find(
			(event) => event.type === 'task.start' && event.data.taskId === data.taskId
		);
		return start ? [start.t - t] : [];
	});
	return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

function move(event: StudyEvent, by: number): StudyEvent {
	const at = (t: number) => Math.max(0, t + by);
	const moved = { ...event, t: at(event.t) };
	if (moved.type !== 'note') return moved;
	return { ...moved, data: { ...moved.data, tRef: at(moved.data.tRef) } };
}
