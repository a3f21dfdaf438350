import { expect, it } from 'vitest';
import {
	countSessions,
	describeSessions,
	kindOfSession,
	listEditions
} from '../../../../src/lib/study/report/describe-sessions.ts';
import { sortSessions } from '../../../../src/lib/study/report/sort-sessions.ts';
import { aStudyOfSix, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const sessions = [
	...drawSessions(study, { people: 2, header: { simulated: false } }),
	...drawSessions(study, { people: 3 }).slice(2),
	...drawSessions(study, { people: 4, header: { pilot: true, simulated: false } }).slice(3)
];
const sorted = sortSessions({ study, sessions, printedOn: '2025-11-03' });
const described = describeSessions(sorted);

it('says of each session what it is, and why it counts or not', () => {
	expect(described.map(({ participant, kind }) => [participant, kind])).toEqual([
		['P01', 'real'],
		['P02', 'real'],
		['P03', 'simulated'],
		['P04', 'pilot']
	]);
	expect(described.map(({ leftOut }) => leftOut?.why)).toEqual([
		undefined,
		undefined,
		'simulated',
		'pilot'
	]);
	expect(described[0]).toMatchObject({ device: 'desktop, 1280 × 800', wasExcluded: false });
});

it('counts each session once', () => {
	expect(countSessions(sorted)).toEqual({
		counted: 2,
		real: 2,
		simulated: 0,
		pilots: 0,
		leftOut: 2,
		withdrew: 0,
		withoutConsent: 0
	});
});

it('takes a simulated pilot for simulated', () => {
	const [session] = drawSessions(study, { people: 1, header: { pilot: true } });
	expect(session && kindOfSession(session)).toBe('simulated');
});

it('lists what was in front of people, what counts first', () => {
	expect(listEditions(sorted)).toMatchObject([
		{ sessions: 2, isCounted: true, dataHash: 'd1', studyHash: 'h1' },
		{ sessions: 2, isCounted: false }
	]);
});

it('keeps only the number of those who withdrew', () => {
	const [first, ...others] = sessions;
	const given = first ? [{ ...first, status: 'withdrawn' as const }, ...others] : [];
	const fewer = sortSessions({ study, sessions: given, printedOn: '2025-11-03' });
	expect(describeSessions(fewer).map(({ participant }) => participant)).toEqual([
		'P02',
		'P03',
		'P04'
	]);
	expect(countSessions(fewer)).toMatchObject({ counted: 1, leftOut: 3, withdrew: 1 });
	expect(listEditions(fewer).map(({ sessions: count }) => count)).toEqual([1, 2]);
});
