import { flagAgainstOthers } from '../attempts/flag-against-others.ts';
import { toAttempts } from '../attempts/to-attempts.ts';
import type { Attempt } from '../attempts/types.ts';
import type { ReadyStudy } from '../definition/types.ts';
import { buildComparison } from './build-comparison.ts';
import { countProfiles } from './count-profiles.ts';
import { countSessions, describeSessions, listEditions } from './describe-sessions.ts';
import { listLooseNotes } from './list-loose-notes.ts';
import { rankWorst } from './rank-worst.ts';
import { reportProblems } from './report-problems.ts';
import { reportSus, reportUmuxLite } from './report-questionnaires.ts';
import { sayUntested } from './say-untested.ts';
import { sayRecordings } from './say-recordings.ts';
import { isWithheld, sortSessions } from './sort-sessions.ts';
import type { SortedSession } from './sort-sessions.ts';
import { countFirstAnswers } from './tasks/count-first-answers.ts';
import { findAttractors, findGiveUps } from './tasks/find-attractors.ts';
import { mergeSearches } from './tasks/merge-searches.ts';
import { reportTask } from './tasks/report-task.ts';
import { isCounted } from './tasks/unit-of.ts';
import type { Report, ReportSource, ReportedSession, ReportRow } from './types.ts';

interface Given extends Omit<SortedSession, 'validation'> {
	readonly attempts: readonly Attempt[];
}

/**
 * The whole report of a study as one plain value: everything computed, nothing that depends on when
 * or where it is made. Never throws on sessions that were read; without sessions it says so.
 */
export function buildReport(source: ReportSource): Report {
	const { study: ready, printedOn, interval = 'adjusted-wald' } = source;
	const sorted = sortSessions(source);
	const given = sorted.map((one): Given => ({ ...one, attempts: attemptsOf(one, ready) }));
	const counted = given.filter(({ leftOut }) => !leftOut).map(({ session }) => session);
	const fast = flagAgainstOthers(given.flatMap((one) => (one.leftOut ? [] : one.attempts)));
	const sessions = describeSessions(sorted, fast);
	const sus = reportSus(counted);
	const umuxLite = reportUmuxLite(counted);
	const comparison = buildComparison(source, sorted);
	return {
		format: 'pathfinder-report',
		schema: 1,
		printedOn,
		intervalBy: interval,
		study: describeStudy(source),
		labels: listLabels(source, sessions),
		isSimulated:
			(sessions.some(({ kind }) => kind === 'simulated') &&
				sessions.every(({ kind, leftOut }) => kind === 'simulated' || leftOut)) ||
			comparison?.before.isSimulated === true,
		remarks: sayRecordings(sorted),
		sessions,
		counts: countSessions(sorted),
		profile: countProfiles(ready.study.profile, counted),
		editions: listEditions(sorted),
		...reportAttempts(source, given),
		...(sus && { sus }),
		...(umuxLite && { umuxLite }),
		problems: reportProblems(source, sorted),
		...(comparison && { comparison }),
		untested: sayUntested(ready, counted),
		rows: given.flatMap(toRows),
		notes: given.flatMap(({ session, leftOut, attempts }) =>
			isShown(leftOut) ? listLooseNotes(session, attempts, leftOut?.says ?? '') : []
		)
	};
}

const isShown = (leftOut: SortedSession['leftOut']) =>
	!isWithheld(leftOut) && leftOut?.why !== 'other-study';

/** Nothing is even computed of what may not be shown. */
function attemptsOf({ session, leftOut }: SortedSession, ready: ReadyStudy): Attempt[] {
	return isShown(leftOut) ? toAttempts(session, ready) : [];
}

function describeStudy({ study: { study, hash } }: ReportSource): Report['study'] {
	const { id, version, title, purpose, thinkAloud, isPilot, target, primaryTasks, order } = study;
	return { id, version, hash, title, purpose, thinkAloud, isPilot, target, primaryTasks, order };
}

function reportAttempts(source: ReportSource, given: readonly Given[]) {
	const { study, site, interval = 'adjusted-wald' } = source;
	const titleOf = (id: string) => site?.titleOf(id) ?? id;
	const attempts = given.flatMap((one) => (one.leftOut ? [] : one.attempts));
	const excluded = given.flatMap((one) => (one.isOnlyExcluded ? one.attempts : []));
	const counted = attempts.filter(isCounted);
	const tasks = study.study.tasks.map((task) =>
		reportTask({
			study,
			task,
			attempts: attempts.filter(({ taskId }) => taskId === task.id),
			leftOut: excluded.filter(({ taskId }) => taskId === task.id),
			interval,
			titleOf
		})
	);
	return {
		tasks,
		worst: rankWorst(tasks),
		questions: countFirstAnswers({
			tasks: study.study.tasks,
			routes: study.routes,
			attempts: counted,
			...(site && { site }),
			titleOf
		}),
		attractors: findAttractors(counted, titleOf),
		giveUps: findGiveUps(counted),
		searches: mergeSearches(counted)
	};
}

/** What touches every figure, in capitals where nobody may miss it. */
function listLabels(
	{ study, include = [] }: ReportSource,
	sessions: readonly ReportedSession[]
): string[] {
	const counted = sessions.filter(({ leftOut }) => !leftOut);
	const simulated = counted.filter(({ kind }) => kind === 'simulated').length;
	const pilots = counted.filter(({ kind }) => kind === 'pilot').length;
	return [
		...(simulated > 0 ? ['SIMULATED'] : []),
		...(pilots > 0 ? ['pilots counted'] : []),
		...(include.includes('excluded') && counted.some(({ wasExcluded }) => wasExcluded)
			? ['excluded people counted']
			: []),
		...(study.study.thinkAloud ? ['think-aloud: yes'] : [])
	];
}

function toRows({ session: { header }, leftOut, attempts }: Given): ReportRow[] {
	return attempts.map((attempt) => ({
		attempt,
		appVersion: header.appVersion,
		dataHash: header.dataHash,
		studyVersion: header.studyVersion,
		simulated: header.simulated,
		pilot: header.pilot,
		leftOut: leftOut?.says ?? ''
	}));
}
