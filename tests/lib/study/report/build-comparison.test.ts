import { expect, it } from 'vitest';
import type { Finding, ReportSource } from '../../../../src/lib/study/index.ts';
import { buildComparison } from '../../../../src/lib/study/report/build-comparison.ts';
import { sortSessions } from '../../../../src/lib/study/report/sort-sessions.ts';
import { aStudyOfSix, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const november = { dataHash: 'd2' };
const later = { ...study, edition: { ...study.edition, ...november } };
const finding: Finding = {
	id: 'F01',
	tie: { kind: 'question', id: 'area' },
	says: 'Reads Resource Sharing as lending',
	notes: [],
	tasks: [],
	participants: ['P01', 'P02'],
	reached: ['P01', 'P02', 'P03'],
	ratings: []
};
const source = {
	study: later,
	sessions: drawSessions(later, { people: 7, seed: 3 }),
	printedOn: '2025-12-01',
	compareWith: {
		study,
		sessions: drawSessions(study, { people: 8 }),
		people: 'different',
		findings: {
			format: 'pathfinder-findings',
			schema: 1,
			studyId: 'october',
			simulated: true,
			findings: [finding]
		}
	}
} as const;
const comparison = buildComparison(source, sortSessions(source));

it('lays the earlier study beside this one, other data and all, and never pools them', () => {
	expect(comparison?.before).toMatchObject({
		n: 8,
		isSimulated: true,
		edition: { dataHash: 'd1' }
	});
	expect(comparison?.after).toMatchObject({ n: 7, edition: { dataHash: 'd2' } });
	expect(comparison?.tasks.map(({ before, after }) => [before.n, after.n])).toEqual(
		study.study.tasks.map(() => [8, 7])
	);
	expect(comparison?.says.join(' ')).toContain('the data changed');
});

it('tells how the findings of the earlier study stand now', () => {
	expect(comparison?.findings).toMatchObject([{ id: 'F01' }]);
	expect(comparison?.findings[0]?.says).toContain('Before: 2 of 3');
});

it('gives nothing where there is no earlier study', () => {
	const { study: ready, sessions, printedOn } = source;
	const alone = { study: ready, sessions, printedOn };
	expect(buildComparison(alone, sortSessions(alone))).toBeUndefined();
});

const compare = (
	given: Partial<ReportSource>,
	earlier: Partial<NonNullable<ReportSource['compareWith']>> = {}
) => {
	const all = { ...source, ...given, compareWith: { ...source.compareWith, ...earlier } };
	return buildComparison(all, sortSessions(all));
};

it('compares nothing where the same recordings stand on both sides, and says so', () => {
	const { study: same, sessions } = source.compareWith;
	const found = compare({ study: same, sessions: sessions.slice(2) });
	expect(found?.tasks).toEqual([]);
	expect(found?.refused).toHaveLength(6);
	expect(found?.says).toEqual([
		expect.stringMatching(/^The same recordings stand on both sides \(P03, P04, /)
	]);
});

it('lists who does not count in the earlier study, and only the number of who withdrew', () => {
	const exclusion = { reason: 'the line broke', by: 'F1', at: '2025-10-20' };
	const sessions = source.compareWith.sessions.map((session, index) => ({
		...session,
		...(index === 0 && { exclusion }),
		...(index === 1 && { status: 'withdrawn' as const })
	}));
	const found = compare({}, { sessions });
	expect(found?.before.n).toBe(6);
	expect(found?.before.leftOut).toEqual([
		'1 withdrew. Only this number is kept: delete the file of the recording.',
		'P01: excluded by F1: the line broke. This can be taken back.'
	]);
	expect(found?.says.join(' ')).toContain('Not counted in the earlier study: P01: excluded by F1');
	expect(JSON.stringify(found?.before)).not.toContain('P02');
});

it('tells two sides of one title apart, by the version or else by the days', () => {
	expect(comparison?.before.title).toBe(
		'October: one thing now, and what to learn first (2025-10-14 to 2025-10-18)'
	);
	const second = { ...later, study: { ...later.study, version: 2 } };
	const sessions = drawSessions(second, { people: 3 });
	const found = compare({ study: second, sessions });
	expect([found?.before.title, found?.after.title].map((title) => title?.slice(-11))).toEqual([
		'(version 1)',
		'(version 2)'
	]);
});

it('pairs nobody where a code stands for two sessions', () => {
	const sessions = source.sessions.map((session) => ({
		...session,
		header: { ...session.header, participantCode: 'P01' }
	}));
	const found = compare({ sessions }, { people: 'same' });
	expect(found?.tasks).toEqual([]);
	expect(found?.refused[0]?.says).toBe(
		'cannot be paired, since P01 stands for two sessions of one study'
	);
	expect(compare({ sessions })?.tasks).toHaveLength(6);
});
