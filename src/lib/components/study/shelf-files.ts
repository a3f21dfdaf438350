import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { scopeNotes, toConsoleFile, toSessionFile } from '$lib/study/index.ts';
import type { ConsoleFile, SessionFile, SessionStatus, StudyEvent } from '$lib/study/index.ts';
import { sayMinute } from './say-minute.ts';

/** How the id begins under which a console keeps its own list of a call. */
export const apart = 'apart-';

/** The list of a console alone as a file of its own, as far as was allowed on the call. */
export function toListAlone(
	{ header }: Pick<SessionOnShelf, 'header'>,
	added: readonly StudyEvent[]
): ConsoleFile {
	const { studyId, studyHash, sessionCode, participantCode, simulated } = header;
	const console = scopeNotes(added, added);
	return toConsoleFile({ studyId, studyHash, sessionCode, participantCode, simulated, console });
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
