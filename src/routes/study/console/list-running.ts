import type { StoredSession } from '$lib/platform/keep-sessions.ts';
import { apart } from '$lib/components/study/shelf-files.ts';

/** A session that a console can go on with. */
interface RunningSession {
	readonly id: string;
	readonly code: string;
	readonly isCall: boolean;
	readonly startedAt: number;
}

/** Sessions with a facilitator that have no end yet, and calls whose notes are not saved; the latest first. */
export function listRunning(kept: readonly StoredSession[]): RunningSession[] {
	return kept
		.filter(({ id, header, status, exportedAt }) =>
			id.startsWith(apart)
				? exportedAt === undefined
				: header.mode === 'moderated' && status === 'running'
		)
		.map(({ id, header, startedAt }) => ({
			id,
			code: header.participantCode,
			isCall: id.startsWith(apart),
			startedAt
		}))
		.toReversed();
}
