import { expect, it } from 'vitest';
import type { Finding } from '../../../../src/lib/study/index.ts';
import { reportProblems } from '../../../../src/lib/study/report/report-problems.ts';
import { sortSessions } from '../../../../src/lib/study/report/sort-sessions.ts';
import { aList, tell } from '../../../support/event-list-builder.ts';
import { ratedAs } from '../../../support/finding-builder.ts';
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
const empty = {
	format: 'pathfinder-findings',
	schema: 1,
	studyId: 'october',
	simulated: true,
	findings: []
} as const;
const noteOf = (noteId: string) =>
	tell(
		110,
		'note',
		{ noteId, kind: 'problem', text: 'Lost', nodeKey: 'page/', tRef: 105_000 },
		{ attemptId: 'a1', actor: 'facilitator' }
	);
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

it('gives the mean and the spread of severity, and none before three have rated', () => {
	const ratings = [
		{ by: 'R1', value: 2 },
		{ by: 'R2', value: 4 },
		{ by: 'R3', value: 3 }
	] as const;
	const [rated, ...others] = report(
		finding({ ratings }),
		finding({ id: 'F02' }),
		finding({ id: 'F03', ratings: ratedAs(1, 4) })
	);
	expect(rated?.severity).toEqual({ n: 3, mean: 3, low: 2, high: 4 });
	expect(others.map(({ severity }) => severity)).toEqual([undefined, undefined]);
	expect(others[1]?.ratings).toEqual([1, 4]);
});

it('puts the most frequent first', () => {
	const found = report(
		finding({}),
		finding({ id: 'F02', participants: ['P77', 'P78'] }),
		finding({ id: 'F03', ratings: ratedAs(4, 4, 4) })
	);
	expect(found.map(({ id }) => id)).toEqual(['F02', 'F03', 'F01']);
});

it('has no problems without a file of findings', () => {
	const source = { study, sessions, printedOn: '2025-11-03' };
	expect(reportProblems(source, sortSessions(source))).toEqual([]);
});

it('counts two sessions of one code as two people, and tells which of them had it', () => {
	const [one, two] = sessions.map((session, index) => ({
		...session,
		header: { ...session.header, participantCode: 'P01' },
		console: index === 0 ? aList(noteOf('n1')) : []
	}));
	const source = {
		study,
		sessions: one && two ? [one, two] : [],
		printedOn: '2025-11-03',
		findings: { ...empty, findings: [finding({ notes: ['n1'] })] }
	};
	const [found] = reportProblems(source, sortSessions(source));
	expect(found?.rate).toMatchObject({ x: 1, n: 2 });
	expect(found?.sessions).toEqual({ had: ['s1'], reached: ['s1', 's2'] });
	expect(found?.tasks).toEqual(['t1']);
});

it('keeps what the file says of a code that only another study has here', () => {
	const others = drawSessions(study, { people: 9, header: { studyId: 'pilot' } }).slice(8);
	const source = {
		study,
		sessions: [...sessions, ...others],
		printedOn: '2025-11-03',
		findings: { ...empty, findings: [finding({ participants: ['P09'], reached: ['P09'] })] }
	};
	expect(reportProblems(source, sortSessions(source))[0]?.participants).toEqual(['P09']);
});

it('says how a problem stood in a later study, where that is given', () => {
	const later = {
		...empty,
		studyId: 'november',
		findings: [finding({ participants: ['P41'], reached: ['P41', 'P42'] })]
	};
	const source = {
		study,
		sessions,
		printedOn: '2025-11-03',
		findings: { ...empty, findings: [finding({})] },
		later
	};
	const [found] = reportProblems(source, sortSessions(source));
	expect(found?.checked?.studyId).toBe('november');
	expect(found?.checked?.says).toContain('After: 1 of 2 met it, so it is still there.');
});
