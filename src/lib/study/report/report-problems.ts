import { toAttempts } from '../attempts/to-attempts.ts';
import { collectFindings } from '../problems/collect-findings.ts';
import { reportFindings } from '../problems/report-findings.ts';
import { rateOf } from './tasks/rate-of.ts';
import type { SortedSession } from './sort-sessions.ts';
import type { ProblemReport, ReportSource } from './types.ts';

/**
 * Problems with how many of those who came there had them, and how severe several raters find them;
 * the most frequent first. Counted in the sessions that count, and in no other.
 */
export function reportProblems(
	source: ReportSource,
	sorted: readonly SortedSession[]
): ProblemReport[] {
	const { findings, study, site, interval } = source;
	if (!findings) return [];
	const counted = sorted.filter(({ leftOut }) => !leftOut).map(({ session }) => session);
	const attempts = counted.flatMap((session) => toAttempts(session, study));
	const present = sorted.map(({ session }) => session.header.participantCode);
	const file = collectFindings({ file: findings, attempts, present });
	return reportFindings({ file, attempts, titleOf: (id) => site?.titleOf(id) ?? id })
		.map((finding) => {
			const severity = summarizeRatings(finding.ratings);
			const reached = new Set([...finding.reached, ...finding.participants]).size;
			return {
				...finding,
				rate: rateOf(finding.participants.length, reached, interval),
				...(severity && { severity })
			};
		})
		.sort(byFrequency);
}

function byFrequency(a: ProblemReport, b: ProblemReport): number {
	const bySeverity = (b.severity?.mean ?? 0) - (a.severity?.mean ?? 0);
	return b.rate.x - a.rate.x || bySeverity || (a.id < b.id ? -1 : 1);
}

function summarizeRatings(ratings: readonly number[]): ProblemReport['severity'] {
	if (ratings.length === 0) return undefined;
	return {
		n: ratings.length,
		mean: ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length,
		low: Math.min(...ratings),
		high: Math.max(...ratings)
	};
}
