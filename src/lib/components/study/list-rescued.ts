import { loadStudies } from '$lib/platform/load-studies.ts';
import type { TextFile } from '$lib/platform/save-file.ts';
import { nameRecording, toConsoleFile, writeRecording } from '$lib/study/index.ts';
import type { ConsoleFile, SessionFile } from '$lib/study/index.ts';
import { toPage } from '../site-path.ts';
import { sessionShelf } from './join-session.ts';
import { listDeviceSessions } from './list-device-sessions.ts';

/** What nobody saved of studies, by its ids in the database. */
export interface Unsaved {
	readonly sessions: readonly string[];
	/** Lists of a console whose participant sat elsewhere: "apart-" and the code said aloud. */
	readonly calls: readonly string[];
}

/** One recording as a file that the report opens. */
export interface Rescued extends TextFile {
	/** On the button that saves it. */
	readonly says: string;
}

/** All of it as files, one for each session and each call. */
export async function listRescued({ sessions, calls }: Unsaved): Promise<readonly Rescued[]> {
	const all = await listDeviceSessions();
	const own = all.filter(
		(file) => file.format === 'pathfinder-session' && sessions.includes(file.header.sessionId)
	);
	const lists = await Promise.all(calls.map(toCallFile));
	return [...own, ...lists.filter((file) => file !== undefined)].map(toRescued);
}

function toRescued(file: SessionFile | ConsoleFile): Rescued {
	return {
		name: nameRecording(file),
		type: 'application/json',
		text: writeRecording(file),
		says:
			file.format === 'pathfinder-session'
				? `Save the session of ${file.header.participantCode}, ${file.began.slice(0, 16).replace('T', ' ')}`
				: `Save the notes of the call ${file.sessionCode}`
	};
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
