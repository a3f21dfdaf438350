import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';

/** Whether a file of the session was saved after the last thing that happened in it. */
export function isSavedWhole({
	exportedAt,
	lastWall
}: Pick<SessionOnShelf, 'exportedAt' | 'lastWall'>): boolean {
	if (exportedAt === undefined) return false;
	return Date.parse(exportedAt) >= Math.max(lastWall.participant, lastWall.console);
}
