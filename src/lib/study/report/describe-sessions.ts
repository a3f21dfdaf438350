import type { SessionFile } from '../session/types.ts';
import { seriesOf } from './sort-sessions.ts';
import type { SortedSession } from './sort-sessions.ts';
import type { ReportedEdition, ReportedSession, SessionCounts } from './types.ts';

/** Every session with what it is and why it counts or not, by participant. */
export function describeSessions(sorted: readonly SortedSession[]): ReportedSession[] {
	return sorted
		.map(({ session, validation, leftOut }) => {
			const { header, exclusion } = session;
			return {
				sessionId: header.sessionId,
				participant: header.participantCode,
				began: session.began,
				mode: header.mode,
				device: `${header.device.class}, ${header.device.viewport.w} × ${header.device.viewport.h}`,
				status: session.status,
				kind: kindOfSession(session),
				...(leftOut && { leftOut }),
				wasExcluded: exclusion !== undefined && exclusion.undoneAt === undefined && !leftOut,
				remarks: validation.remarks.map(({ says }) => says),
				checksum: session.checksum
			};
		})
		.sort((a, b) => (a.participant + a.began < b.participant + b.began ? -1 : 1));
}

/** A simulated pilot is simulated before all else. */
export function kindOfSession({ header }: SessionFile): ReportedSession['kind'] {
	if (header.simulated) return 'simulated';
	return header.pilot ? 'pilot' : 'real';
}

/** How many count, of which kind, and how many do not. */
export function countSessions(sessions: readonly ReportedSession[]): SessionCounts {
	const counted = sessions.filter(({ leftOut }) => !leftOut);
	const of = (kind: ReportedSession['kind']) => counted.filter((one) => one.kind === kind).length;
	return {
		counted: counted.length,
		real: of('real'),
		simulated: of('simulated'),
		pilots: of('pilot'),
		leftOut: sessions.length - counted.length
	};
}

/** The products and versions of the study that were in front of people, those that count first. */
export function listEditions(sorted: readonly SortedSession[]): ReportedEdition[] {
	const found = new Map<string, ReportedEdition>();
	for (const { session, leftOut } of sorted) {
		if (leftOut?.why === 'other-study') continue;
		const { header } = session;
		const key = `${seriesOf(session)} ${header.appCommit} ${leftOut ? 'out' : 'in'}`;
		found.set(key, {
			appVersion: header.appVersion,
			appCommit: header.appCommit,
			dataHash: header.dataHash,
			wizardHash: header.wizardHash,
			studyHash: header.studyHash,
			studyVersion: header.studyVersion,
			isCounted: !leftOut,
			sessions: (found.get(key)?.sessions ?? 0) + 1
		});
	}
	return [...found.values()].sort((a, b) => Number(b.isCounted) - Number(a.isCounted));
}
