import type { SessionFile } from '../session/types.ts';
import { isWithheld, seriesOf } from './sort-sessions.ts';
import type { SortedSession } from './sort-sessions.ts';
import type { LeftOut, ReportedEdition, ReportedSession, SessionCounts } from './types.ts';

/**
 * Every session with what it is and why it counts or not, by participant; nothing of those who
 * withdrew or never agreed. `fast` are the ids of those who were much faster than the others.
 */
export function describeSessions(
	sorted: readonly SortedSession[],
	fast: readonly string[] = []
): ReportedSession[] {
	return sorted
		.filter(({ leftOut }) => !isWithheld(leftOut))
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
				remarks: [
					...validation.remarks.map(({ says }) => says),
					...(fast.includes(header.sessionId) ? [tooFast] : [])
				],
				checksum: session.checksum
			};
		})
		.sort((a, b) => (a.participant + a.began < b.participant + b.began ? -1 : 1));
}

const tooFast =
	'Much faster than the others: in the middle under a third of their time for the same tasks. Look at the recording; nobody is left out for it.';

/** A simulated pilot is simulated before all else. */
export function kindOfSession({ header }: SessionFile): ReportedSession['kind'] {
	if (header.simulated) return 'simulated';
	return header.pilot ? 'pilot' : 'real';
}

/** How many count, of which kind, and how many do not. */
export function countSessions(sorted: readonly SortedSession[]): SessionCounts {
	const counted = sorted.flatMap(({ session, leftOut }) => (leftOut ? [] : kindOfSession(session)));
	const of = (kind: ReportedSession['kind']) => counted.filter((one) => one === kind).length;
	const because = (why: LeftOut['why']) =>
		sorted.filter(({ leftOut }) => leftOut?.why === why).length;
	return {
		counted: counted.length,
		real: of('real'),
		simulated: of('simulated'),
		pilots: of('pilot'),
		leftOut: sorted.length - counted.length,
		withdrew: because('withdrawn'),
		withoutConsent: because('no-consent')
	};
}

/** The products and versions of the study that were in front of people, those that count first. */
export function listEditions(sorted: readonly SortedSession[]): ReportedEdition[] {
	const found = new Map<string, ReportedEdition>();
	for (const { session, leftOut } of sorted) {
		if (leftOut?.why === 'other-study' || isWithheld(leftOut)) continue;
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
