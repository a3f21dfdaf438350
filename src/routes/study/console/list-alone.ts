import { sessionShelf } from '$lib/components/study/join-session.ts';
import { sayMinute } from '$lib/components/study/say-minute.ts';
import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { toConsoleFile, toSessionFile } from '$lib/study/index.ts';
import type {
	ConsoleFile,
	ReadyStudy,
	SessionFile,
	SessionStatus,
	StudyEvent
} from '$lib/study/index.ts';

/** What a console alone has written so far, of a session whose participant sits elsewhere. */
export async function readListAlone(
	session: string
): Promise<Pick<SessionOnShelf, 'console' | 'lastWall'>> {
	const before = await sessionShelf.events(session, 'console').catch(() => []);
	const wall = before.at(-1)?.wall ?? Date.now();
	const lastWall = { participant: wall, console: wall };
	return { console: before.map(({ event }) => event), lastWall };
}

/** That list as a file of its own. */
export function toListAlone(
	{ study, hash: studyHash }: ReadyStudy,
	{ sessionCode, code: participantCode }: { readonly sessionCode: string; readonly code: string },
	console: readonly StudyEvent[]
): ConsoleFile {
	const studyId = study.id;
	return toConsoleFile({
		studyId,
		studyHash,
		sessionCode,
		participantCode,
		simulated: false,
		console
	});
}

/** Both lists of a session of this browser as one file. */
export function toWhole(
	{ header, startedAt, exclusion }: SessionOnShelf,
	lists: {
		readonly status: SessionStatus;
		readonly events: readonly StudyEvent[];
		readonly added: readonly StudyEvent[];
	}
): SessionFile {
	return toSessionFile({
		header,
		began: sayMinute(startedAt),
		status: lists.status,
		...(exclusion ? { exclusion } : {}),
		participant: lists.events,
		console: lists.added
	});
}
