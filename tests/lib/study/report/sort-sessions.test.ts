import { describe, expect, it } from 'vitest';
import type { ReportSource, SessionFile } from '../../../../src/lib/study/index.ts';
import { seriesOf, sortSessions } from '../../../../src/lib/study/report/sort-sessions.ts';
import { aStudyOfSix, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const people = drawSessions(study, { people: 5, header: { simulated: false } });
const whysOf = (sessions: readonly SessionFile[], more: Partial<ReportSource> = {}) =>
	sortSessions({ study, sessions, printedOn: '2025-11-03', ...more }).map(
		({ leftOut }) => leftOut?.why ?? 'counts'
	);
const changed = (
	index: number,
	{
		header,
		...file
	}: Partial<Omit<SessionFile, 'header'>> & {
		header?: Partial<SessionFile['header']>;
	}
) =>
	people.map((session, at) =>
		at === index ? { ...session, ...file, header: { ...session.header, ...header } } : session
	);
const exclusion = { reason: 'the line broke', by: 'F1', at: '2025-10-20' };

describe('sortSessions', () => {
	it('counts sessions of the study that can be used', () => {
		expect(whysOf(people)).toEqual(['counts', 'counts', 'counts', 'counts', 'counts']);
	});

	it.each([
		['excluded', { exclusion }],
		['pilot', { header: { pilot: true } }],
		['withdrawn', { status: 'withdrawn' as const }],
		['invalid', { status: 'invalid' as const }],
		['other-study', { header: { studyId: 'pilot' } }],
		['other-edition', { header: { dataHash: 'd2' } }],
		['not-usable', { header: { studyHash: 'h2' } }]
	])('leaves out as %s', (why, change) => {
		expect(whysOf(changed(1, change))).toEqual(['counts', why, 'counts', 'counts', 'counts']);
	});

	it('leaves out as no-consent where nobody agreed, or only after something was recorded', () => {
		const [, second] = people;
		const list = second?.participant ?? [];
		const never = list.filter(({ type }) => type !== 'consent.given');
		const agreed = list.filter(({ type }) => type === 'consent.given');
		for (const participant of [never, [...never, ...agreed]]) {
			expect(whysOf(changed(1, { participant }))[1]).toBe('no-consent');
		}
		expect(whysOf(changed(1, { participant: never, exclusion }))[1]).toBe('no-consent');
	});

	it('counts what a script made only as long as no person counts', () => {
		const scripts = drawSessions(study, { people: 9, seed: 2 }).slice(5);
		expect(whysOf(scripts)).toEqual(['counts', 'counts', 'counts', 'counts']);
		expect(whysOf([...people.slice(0, 1), ...scripts])).toEqual([
			'counts',
			'simulated',
			'simulated',
			'simulated',
			'simulated'
		]);
		const [pilot] = changed(0, { header: { pilot: true } });
		expect(pilot && whysOf([pilot, ...scripts])[1]).toBe('counts');
	});

	it('tells who is left out for nothing but an exclusion', () => {
		const isOnly = (header: Partial<SessionFile['header']>) =>
			sortSessions({
				study,
				sessions: changed(1, { exclusion, header }),
				printedOn: '2025-11-03'
			})[1]?.isOnlyExcluded;
		expect(isOnly({})).toBe(true);
		const others = [{ pilot: true }, { simulated: true }, { dataHash: 'd2' }, { studyHash: 'h2' }];
		expect(others.map(isOnly)).toEqual([false, false, false, false]);
	});

	it('counts who was excluded where the exclusion was taken back, or where it is asked to', () => {
		const back = { ...exclusion, undoneAt: '2025-10-21' };
		expect(whysOf(changed(1, { exclusion: back }))[1]).toBe('counts');
		expect(whysOf(changed(1, { exclusion }), { include: ['excluded'] })[1]).toBe('counts');
	});

	it('counts pilots where it is asked to, and in a study that is a pilot', () => {
		const pilots = changed(1, { header: { pilot: true } });
		expect(whysOf(pilots, { include: ['pilots'] })[1]).toBe('counts');
		const trial = { ...study, study: { ...study.study, isPilot: true } };
		expect(whysOf(pilots, { study: trial })[1]).toBe('counts');
	});

	it('gives the reason and who decided', () => {
		const [, second] = sortSessions({
			study,
			sessions: changed(1, { exclusion }),
			printedOn: '2025-11-03'
		});
		expect(second?.leftOut?.says).toBe('excluded by F1: the line broke. This can be taken back');
	});

	it('takes the edition that most people saw, and the later one of two', () => {
		const two = people.slice(0, 2).map((session, index) => ({
			...session,
			began: `2025-10-1${4 + index}T09:30Z`,
			header: { ...session.header, dataHash: `d${index}` }
		}));
		expect(whysOf(two)).toEqual(['other-edition', 'counts']);
	});
});

describe('seriesOf', () => {
	it('tells apart what may not be pooled', () => {
		const series = changed(1, { header: { wizardHash: 'w2' } }).map(seriesOf);
		expect(new Set(series).size).toBe(2);
	});
});
