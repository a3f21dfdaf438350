import type { StoredSession } from '$lib/platform/keep-sessions.ts';

/** A session that was left open on this device. */
export interface Unfinished {
	readonly id: string;
	readonly code: string;
	readonly says: string;
}

/** The session that was left open last; nothing where all have ended. */
export function findUnfinished(sessions: readonly StoredSession[]): Unfinished | undefined {
	const open = sessions.findLast(({ status }) => status === 'running');
	if (!open) return undefined;
	const { participantCode: code } = open.header;
	const began = new Date(open.startedAt).toLocaleString('en-US', {
		dateStyle: 'medium',
		timeStyle: 'short'
	});
	const says = `The session of ${code}, which began ${began}, has no end: the window was closed, or the browser stopped. Everything up to then is here.`;
	return { id: open.id, code, says };
}
