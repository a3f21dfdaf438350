import { checksumOfLists } from './checksum.ts';
import { sayDoubles } from './say-doubles.ts';
import { scopeNotes } from './scope-notes.ts';
import type { StudyEvent } from './events.ts';
import type { ConsoleFile, SessionFile } from './types.ts';

/** Sessions put together from files, and what somebody should know of it. */
export interface Gathered {
	readonly sessions: readonly SessionFile[];
	readonly problems: readonly string[];
}

/**
 * The sessions of several files, in the order of their codes. The same recording twice is taken once;
 * of two states of one session the longer one. A console's list joins the session of its code, its
 * time shifted by the taps at each start. Two sessions of one code in a study are both kept, and said.
 */
export function gatherRecordings(files: readonly (SessionFile | ConsoleFile)[]): Gathered {
	const byId = new Map<string, SessionFile>();
	const problems: string[] = [];
	for (const file of files) {
		if (file.format !== 'pathfinder-session') continue;
		const { sessionId, participantCode } = file.header;
		const other = byId.get(sessionId);
		if (other && other.checksum !== file.checksum) {
			problems.push(
				`Two files hold the session of ${participantCode} in different states: the longer one is used.`
			);
		}
		if (!other || weigh(file) > weigh(other)) byId.set(sessionId, file);
	}
	const consoles = files.filter((file) => file.format === 'pathfinder-console');
	const joined = [...byId.values()].map((session) => joinConsole(session, consoles, problems));
	const codes = new Set(joined.map(({ header }) => header.sessionCode));
	for (const one of consoles) {
		if (codes.has(one.sessionCode)) continue;
		problems.push(
			`The console’s file of ${one.participantCode} (${one.sessionCode}) has no session: add the participant’s file.`
		);
	}
	problems.push(...sayDoubles(joined));
	return { sessions: joined.toSorted(byCode), problems };
}

const weigh = ({ participant, console }: SessionFile) => participant.length + console.length;
const keyOf = ({ header }: SessionFile) => `${header.studyId} ${header.participantCode}`;
const byCode = (a: SessionFile, b: SessionFile) =>
	`${keyOf(a)} ${a.header.sessionId}` < `${keyOf(b)} ${b.header.sessionId}` ? -1 : 1;

function joinConsole(
	session: SessionFile,
	consoles: readonly ConsoleFile[],
	problems: string[]
): SessionFile {
	const { sessionCode, studyHash, participantCode } = session.header;
	const own = consoles.find((one) => one.sessionCode === sessionCode);
	if (!own || session.console.length > 0) return session;
	if (own.studyHash !== studyHash) {
		problems.push(
			`The console’s file of ${participantCode} belongs to another version of the study, and is left out.`
		);
		return session;
	}
	const shift = findShift(session.participant, own.console);
	if (shift === undefined) {
		problems.push(
			`The console’s file of ${participantCode} has no tap at a start: its notes are there, their times are not exact.`
		);
	}
	const moved = own.console.map((event) => move(event, shift ?? 0));
	const console = scopeNotes(session.participant, moved);
	return { ...session, console, checksum: checksumOfLists(session.participant, console) };
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
