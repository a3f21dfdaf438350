import { joinConsoles } from './join-consoles.ts';
import { sayDoubles } from './say-doubles.ts';
import { uniteStates } from './unite-states.ts';
import type { ConsoleFile, SessionFile } from './types.ts';

/** Sessions put together from files, and what somebody should know of it. */
export interface Gathered {
	readonly sessions: readonly SessionFile[];
	readonly problems: readonly string[];
}

/**
 * The sessions of several files, in the order of their codes, the same whatever the order of the
 * files. The same recording twice is taken once; of several states of one session the longest. A
 * console's list joins the session of its code, its time shifted by the taps at each start. Two
 * sessions of one code in a study are both kept. Whatever is not used is said.
 */
export function gatherRecordings(files: readonly (SessionFile | ConsoleFile)[]): Gathered {
	const byId = new Map<string, SessionFile[]>();
	for (const file of files) {
		if (file.format !== 'pathfinder-session') continue;
		const { sessionId } = file.header;
		byId.set(sessionId, [...(byId.get(sessionId) ?? []), file]);
	}
	const united = [...byId.values()].flatMap((states) => uniteStates(states) ?? []);
	const joined = joinConsoles(
		united.map(({ session }) => session),
		files.filter((file) => file.format === 'pathfinder-console')
	);
	return {
		sessions: joined.sessions.toSorted(byCode),
		problems: [
			...united.flatMap(({ says }) => says),
			...joined.problems,
			...sayDoubles(joined.sessions)
		]
	};
}

const keyOf = ({ header }: SessionFile) => `${header.studyId} ${header.participantCode}`;
const byCode = (a: SessionFile, b: SessionFile) =>
	`${keyOf(a)} ${a.header.sessionId}` < `${keyOf(b)} ${b.header.sessionId}` ? -1 : 1;
