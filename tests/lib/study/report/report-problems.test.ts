import { expect, it } from 'vitest';
import type { Finding } from '../../../../src/lib/study/index.ts';
import { reportProblems } from '../../../../src/lib/study/report/report-problems.ts';
import { sortSessions } from '../../../../src/lib/study/report/sort-sessions.ts';
import { aStudyOfSix, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const exclusion = { reason: 'the line broke', by: 'F1', at: '2025-10-20' };
const sessions = drawSessions(study, { people: 4 }).map((session, index) =>
	index === 3 ? { ...session, exclusion } : session
);
const finding = (given: Partial<Finding>): Finding => ({
	id: 'F01',
	tie: { kind: 'screen', id: 'page/' },
	says: 'Does not see the search',
	notes: [],
	tasks: [],
	participants: [],
	reached: [],
	ratings: [],
	...given
});
const report = (...findings: readonly Finding[]) => {
	const source = {
		study,
		sessions,
		printedOn: '2025-11-03',
		findings: {
			format: 'pathfinder-findings',
			schema: 1,
			studyId: 'october',
			simulated: true,
			findings
		}
	} as const;
	return reportProblems(source, sortSessions(source));
};

it('counts those who met a problem among those who came there, and only those who count', () => {
	const [first] = report(finding({ participants: ['P04', 'P77'] }));
	// P04 was excluded; P77 took part on another device, and stays as the file says.
	expect(first?.participants).toEqual(['P77']);
	expect(first?.reached).toEqual(['P01', 'P02', 'P03', 'P77']);
	expect(first?.rate).toMatchObject({ x: 1, n: 4 });
});

it('gives the mean and the spread of severity, and nothing where nobody rated', () => {
	const ratings = [
		{ by: 'R1', value: 2 },
		{ by: 'R2', value: 4 },
		{ by: 'R3', value: 3 }
	] as const;
	const [rated, unrated] = report(finding({ ratings }), finding({ id: 'F02' }));
	expect(rated?.severity).toEqual({ n: 3, mean: 3, low: 2, high: 4 });
	expect(unrated?.severity).toBeUndefined();
});

it('puts the most frequent first', () => {
	const found = report(
		finding({}),
		finding({ id: 'F02', participants: ['P77', 'P78'] }),
		finding({ id: 'F03', ratings: [{ by: 'R1', value: 4 }] })
	);
	expect(found.map(({ id }) => id)).toEqual(['F02', 'F03', 'F01']);
});

it('has no problems without a file of findings', () => {
	const source = { study, sessions, printedOn: '2025-11-03' };
	expect(reportProblems(source, sortSessions(source))).toEqual([]);
});
