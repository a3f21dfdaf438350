import { toAttempts } from '../attempts/to-attempts.ts';
import type { ReadyStudy } from '../definition/types.ts';
import { joinStudies } from '../problems/join-studies.ts';
import { startFindings } from '../problems/start-findings.ts';
import { compareStudies } from './compare-studies.ts';
import type { ComparedSource } from './compare-studies.ts';
import { sortSessions } from './sort-sessions.ts';
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
	const report = compareStudies({
		before: toSource(compareWith.study, earlier),
		after: toSource(source.study, sorted),
		people: compareWith.people,
		interval
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
	return {
		study,
		attempts: counted.flatMap((session) => toAttempts(session, study)).filter(isCounted),
		side: {
			title: study.study.title,
			n: counted.length,
			isSimulated: counted.some(({ header }) => header.simulated),
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
