import { toAttempts } from '../attempts/to-attempts.ts';
import type { ReadyStudy } from '../definition/types.ts';
import { findRepeats } from '../problems/find-repeats.ts';
import { joinStudies } from '../problems/join-studies.ts';
import { startFindings } from '../problems/start-findings.ts';
import type { SessionFile } from '../session/types.ts';
import { compareStudies } from './compare-studies.ts';
import type { ComparedSource, Unclear } from './compare-studies.ts';
import { sayRecordings } from './say-recordings.ts';
import { isWithheld, seriesOf, sortSessions } from './sort-sessions.ts';
import type { SortedSession } from './sort-sessions.ts';
import { isCounted } from './tasks/unit-of.ts';
import type { ComparisonReport, ReportSource } from './types.ts';

/** The earlier study beside this one; nothing where the report was asked for without one. */
export function buildComparison(
	source: ReportSource,
	sorted: readonly SortedSession[]
): ComparisonReport | undefined {
	const { compareWith, interval = 'adjusted-wald' } = source;
	if (!compareWith) return undefined;
	const earlier = sortSessions({ ...source, ...compareWith });
	const [before, after] = [toSource(compareWith.study, earlier), toSource(source.study, sorted)];
	const report = compareStudies({
		...tellApart(before, after),
		people: compareWith.people,
		interval,
		unclear: findUnclear(earlier, sorted)
	});
	return { ...report, findings: joinFindings(source) };
}

function joinFindings({
	compareWith,
	findings,
	study
}: ReportSource): ComparisonReport['findings'] {
	if (!compareWith?.findings) return [];
	const later = findings ?? startFindings(study.study.id, false);
	return joinStudies(compareWith.findings, later).map(({ finding, says }) => ({
		id: finding.id,
		finding: finding.says,
		says
	}));
}

function toSource(study: ReadyStudy, sorted: readonly SortedSession[]): ComparedSource {
	const counted = sorted.filter(({ leftOut }) => !leftOut).map(({ session }) => session);
	const [first] = counted;
	const days = sayDays(counted);
	return {
		study,
		attempts: counted.flatMap((session) => toAttempts(session, study)).filter(isCounted),
		side: {
			title: study.study.title,
			n: counted.length,
			isSimulated: counted.some(({ header }) => header.simulated),
			leftOut: [...sayRecordings(sorted), ...sayLeftOut(sorted)],
			...(days && { days }),
			...(first && {
				edition: {
					appVersion: first.header.appVersion,
					appCommit: first.header.appCommit,
					dataHash: first.header.dataHash,
					wizardHash: first.header.wizardHash
				}
			})
		}
	};
}

/** "2025-10-14 to 2025-10-16"; nothing without a session. */
function sayDays(sessions: readonly SessionFile[]): string | undefined {
	const days = sessions.map(({ began }) => began.slice(0, 10)).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	return first === last ? first : `${first} to ${last}`;
}

function sayLeftOut(sorted: readonly SortedSession[]): string[] {
	return sorted.flatMap(({ session: { header }, leftOut }) =>
		leftOut && !isWithheld(leftOut) && leftOut.why !== 'other-study'
			? `${header.participantCode}: ${leftOut.says}.`
			: []
	);
}

/** Two titles that read alike are told apart by the version, or else by the days. */
function tellApart(
	before: ComparedSource,
	after: ComparedSource
): { readonly before: ComparedSource; readonly after: ComparedSource } {
	if (before.side.title !== after.side.title) return { before, after };
	const isVersioned = before.study.study.version !== after.study.study.version;
	const named = (source: ComparedSource, side: string): ComparedSource => {
		const { version } = source.study.study;
		const days = source.side.days ?? `the ${side} one`;
		const aside = isVersioned ? `version ${version}` : days;
		return { ...source, side: { ...source.side, title: `${source.side.title} (${aside})` } };
	};
	return { before: named(before, 'earlier'), after: named(after, 'later') };
}

/** Of sessions that count: who stands on both sides with one recording, and which code is twofold. */
function findUnclear(earlier: readonly SortedSession[], sorted: readonly SortedSession[]): Unclear {
	const [before, after] = [earlier, sorted].map((side) =>
		side.flatMap(({ session, leftOut }) => (leftOut ? [] : session))
	);
	const keyOf = (session: SessionFile) =>
		JSON.stringify([session.header.sessionId, seriesOf(session)]);
	const known = new Set(before?.map(keyOf));
	const codesOf = (sessions: readonly SessionFile[] = []) =>
		sessions.map(({ header }) => header.participantCode);
	return {
		onBothSides: codesOf(after?.filter((session) => known.has(keyOf(session)))).sort(),
		twice: [...new Set([before, after].flatMap((side) => findRepeats(codesOf(side))))].sort()
	};
}
