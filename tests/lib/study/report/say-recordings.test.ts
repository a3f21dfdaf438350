import { expect, it } from 'vitest';
import { sayRecordings } from '../../../../src/lib/study/report/say-recordings.ts';
import { sortSessions } from '../../../../src/lib/study/report/sort-sessions.ts';
import { aStudyOfSix, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const people = drawSessions(study, { people: 5, header: { simulated: false } });
const said = (sessions: typeof people) =>
	sayRecordings(sortSessions({ study, sessions, printedOn: '2025-11-03' }));

it('says nothing where there is nothing to know', () => {
	expect(said(people)).toEqual([]);
});

it('says how many withdrew or never agreed, and to delete their files', () => {
	const sessions = people.map((session, index) => ({
		...session,
		...(index < 2 && { status: 'withdrawn' as const }),
		...(index === 2 && { participant: [] })
	}));
	expect(said(sessions)).toEqual([
		'2 withdrew. Only this number is kept: delete their files.',
		'1 did not agree before the recording began. Only this number is kept: delete the file of the recording.'
	]);
});

it('says how many are left out since a script made them', () => {
	expect(said([...people, ...drawSessions(study, { people: 6 }).slice(5)])).toEqual([
		'1 simulated session is left out, since people took part: a script is no evidence.'
	]);
});
