import { expect, it } from 'vitest';
import type { Finding } from '../../../../src/lib/study/index.ts';
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
