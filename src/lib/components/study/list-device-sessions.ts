import type { ConsoleFile, SessionFile } from '$lib/study/index.ts';
import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { sessionShelf } from './join-session.ts';
import { apart, toListAlone, toWhole } from './shelf-files.ts';

/**
 * The sessions that this device keeps, and the lists of its console from calls, as their files would
 * be; rejects where the browser refuses.
 */
export async function listDeviceSessions(): Promise<readonly (SessionFile | ConsoleFile)[]> {
	const stored = await sessionShelf.list();
	const whole = await Promise.all(stored.map(({ id }) => sessionShelf.read(id)));
	return whole.flatMap((session) => (session ? toFile(session) : []));
}

/** Nothing where nothing has been written down. */
function toFile(session: SessionOnShelf): (SessionFile | ConsoleFile)[] {
	const { id, status, participant, console } = session;
	if (id.startsWith(apart)) return console.length > 0 ? [toListAlone(session, console)] : [];
	if (participant.length === 0) return [];
	return [toWhole(session, { status, events: participant, added: console })];
}
