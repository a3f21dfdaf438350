import { toAttempts } from '../attempts/to-attempts.ts';
import type { Attempt } from '../attempts/types.ts';
import { collectFindings } from '../problems/collect-findings.ts';
import { findReached } from '../problems/find-reached.ts';
import { joinStudies } from '../problems/join-studies.ts';
import { reportFindings } from '../problems/report-findings.ts';
import { summarizeRatings } from '../problems/summarize-ratings.ts';
import type { Finding } from '../problems/types.ts';
import { rateOf } from './tasks/rate-of.ts';
import type { SortedSession } from './sort-sessions.ts';
import type { ProblemReport, ReportedFinding, ReportSource } from './types.ts';

/**
 * Problems with how many of those who came there had them, how severe several raters find them, and
 * how they stood later; the most frequent first. Counted in the sessions that count, and in no other.
 */
export function reportProblems(
	source: ReportSource,
	sorted: readonly SortedSession[]
): ProblemReport[] {
	const { findings, study, site, interval, later } = source;
	if (!findings) return [];
	const own = sorted.filter(({ leftOut }) => leftOut?.why !== 'other-study');
	const counted = own.filter(({ leftOut }) => !leftOut).map(({ session }) => session);
	const attempts = counted.flatMap((session) => toAttempts(session, study));
	const present = own.map(({ session }) => session.header.participantCode);
	const file = collectFindings({ file: findings, attempts, present });
	const reported = reportFindings({
		file,
		attempts,
		titleOf: (id) => site?.titleOf(id) ?? id,
		...(later && { later: { studyId: later.studyId, joined: joinStudies(file, later) } })
	});
	const byId = new Map(file.findings.map((finding) => [finding.id, finding]));
	return reported
		.map((one) => {
			const finding = byId.get(one.id);
			const severity = summarizeRatings(finding?.ratings ?? []);
			const { sessions, x, n } = countMet(one, { finding, attempts, present });
			return {
				...one,
				sessions,
				rate: rateOf(x, n, interval),
				...(severity && { severity })
			};
		})
		.sort(byFrequency);
}

/** By session, with those codes of the file whose sessions are not at hand. */
function countMet(
	{ participants, reached }: ReportedFinding,
	given: {
		readonly finding: Finding | undefined;
		readonly attempts: readonly Attempt[];
		readonly present: readonly string[];
	}
) {
	const { finding, attempts, present } = given;
	const idsOf = (fits: (attempt: Attempt) => boolean | undefined) => [
		...new Set(attempts.filter(fits).map(({ sessionId }) => sessionId))
	];
	const had = idsOf(({ notes }) => notes.some(({ noteId }) => finding?.notes.includes(noteId)));
	const came = idsOf((attempt) => finding && findReached(finding.tie, [attempt]).length > 0);
	const elsewhere = (codes: readonly string[]) => codes.filter((code) => !present.includes(code));
	const met = elsewhere(participants);
	const all = new Set([...elsewhere(reached), ...met]);
	const there = [...new Set([...came, ...had])];
	return {
		sessions: { had, reached: there },
		x: had.length + met.length,
		n: there.length + all.size
	};
}

function byFrequency(a: ProblemReport, b: ProblemReport): number {
	const bySeverity = (b.severity?.mean ?? 0) - (a.severity?.mean ?? 0);
	return b.rate.x - a.rate.x || bySeverity || (a.id < b.id ? -1 : 1);
}
