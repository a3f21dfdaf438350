import { loadStudies } from '$lib/platform/load-studies.ts';
import { toConsoleFile, type ConsoleFile, type SessionFile } from '$lib/study/index.ts';
import { toPage } from '../site-path.ts';
import { sessionShelf } from './join-session.ts';
import { listDeviceSessions } from './list-device-sessions.ts';

/** What nobody saved of studies, by its ids in the database. */
export interface Unsaved {
	readonly sessions: readonly string[];
	/** Lists of a console whose participant sat elsewhere: "apart-" and the code said aloud. */
	readonly calls: readonly string[];
}

/** It as files that the report opens. */
export async function listRescued({
	sessions,
	calls
}: Unsaved): Promise<readonly (SessionFile | ConsoleFile)[]> {
	const all = await listDeviceSessions();
	const own = all.filter(({ header }) => sessions.includes(header.sessionId));
	const lists = await Promise.all(calls.map(toCallFile));
	return [...own, ...lists.filter((file) => file !== undefined)];
}

/** Nobody wrote down whose list it is: the study is known by its tasks, and the code said aloud joins it to its session. */
async function toCallFile(id: string): Promise<ConsoleFile | undefined> {
	const [records, studies] = await Promise.all([
		sessionShelf.events(id, 'console'),
		loadStudies(toPage('study/studies.json')).catch(() => [])
	]);
	const console = records.map(({ event }) => event);
	const tapped = console.flatMap((event) => (event.type === 'sync' ? [event.data.taskId] : []));
	const ready =
		studies.find(({ study }) => study.tasks.some((task) => tapped.includes(task.id))) ?? studies[0];
	if (!ready) return undefined;
	const { study, hash: studyHash } = ready;
	const sessionCode = id.slice(id.indexOf('-') + 1);
	const whose = { sessionCode, participantCode: 'P00', simulated: false };
	return toConsoleFile({ studyId: study.id, studyHash, ...whose, console });
}
