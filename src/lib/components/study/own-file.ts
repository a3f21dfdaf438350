import { readMoment } from '$lib/platform/read-moment.ts';
import { toSessionFile, type SessionFile } from '$lib/study/index.ts';
import { sessionShelf, type Joined } from './join-session.ts';
import { sayMinute } from './say-minute.ts';

/** The participant's code as it is now: the facilitator may have changed it. */
export function codeOf({ live }: Pick<Joined, 'live'>): string {
	const changed = live.events.findLast((event) => event.type === 'code.change');
	return changed?.data.to ?? live.run.header.participantCode;
}

/** The recording of this window as a file, as it is now; the list of a console is not its own. */
export function toOwnFile({ live, startedAt }: Joined): SessionFile {
	const status = live.state.endedAs ?? 'running';
	const { header } = live.run;
	const began = sayMinute(startedAt);
	return toSessionFile({ header, began, status, participant: live.events, console: [] });
}

/** Remembers that the file was saved; not where a console has written to the session, whose notes are not in it. */
export async function markExported(id: string): Promise<void> {
	const notes = await sessionShelf.events(id, 'console');
	if (notes.length === 0) await sessionShelf.change(id, { exportedAt: readMoment() });
}
