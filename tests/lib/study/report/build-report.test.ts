import { describe, expect, it } from 'vitest';
import type { SessionFile, SessionHeader } from '../../../../src/lib/study/index.ts';
import { buildReport } from '../../../../src/lib/study/report/build-report.ts';
import { toReportCsv } from '../../../../src/lib/study/report/to-report-csv.ts';
import { toReportHtml } from '../../../../src/lib/study/report/to-report-html.ts';
import { toReportJson } from '../../../../src/lib/study/report/to-report-json.ts';
import { aList, tell } from '../../../support/event-list-builder.ts';
import { aStudyOfSix, aReport, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
type How = 'status' | 'event' | 'never' | 'late';

/** A recording of which nothing may be shown, on a window of its own size. */
function withhold(session: SessionFile, how: How): SessionFile {
	const { header, participant } = session;
	const never = participant.filter(({ type }) => type !== 'consent.given');
	const agreed = participant.filter(({ type }) => type === 'consent.given');
	const lists = {
		status: participant,
		event: [...participant, ...aList(tell(2800, 'consent.withdrawn', {}))],
		never,
		late: [...never, ...agreed]
	};
	return {
		...session,
		header: { ...header, device: { ...header.device, viewport: { w: 803, h: 805 } } },
		participant: lists[how],
		...(how === 'status' && { status: 'withdrawn' })
	};
}
const printedOn = '2025-11-03';

describe('buildReport', () => {
	it('counts everybody who counts in every task, and tells who does not', () => {
		const report = aReport();
		expect(report.counts).toMatchObject({ counted: 8, simulated: 8, pilots: 0, leftOut: 1 });
		expect(report.tasks.map(({ unassisted }) => unassisted.n)).toEqual([8, 8, 8, 8, 8, 8]);
		expect(report.tasks.every(({ units }) => units.length === 8)).toBe(true);
		expect(report.sessions.find(({ participant }) => participant === 'P09')?.leftOut?.why).toBe(
			'excluded'
		);
	});

	it('can be computed with those who were excluded, and says so in every figure', () => {
		const report = aReport({ include: ['excluded'] });
		expect(report.counts.counted).toBe(9);
		expect(report.labels).toContain('excluded people counted');
		const [first] = aReport().tasks;
		const [again] = report.tasks;
		expect(first?.sensitivity).toBe(`with all 9: ${again?.unassisted.says}`);
		expect(again?.sensitivity).toBeUndefined();
	});

	it('says of every figure that a script made it, and never pools that with people', () => {
		const sessions = drawSessions(study, { people: 4, header: { simulated: false } });
		const others = drawSessions(study, { people: 8, seed: 2 }).slice(4);
		const alone = buildReport({ study, sessions: others, printedOn });
		expect([alone.isSimulated, alone.labels[0]]).toEqual([true, 'SIMULATED']);
		const exclusion = { reason: 'r', by: 'F1', at: '2025-10-20' };
		const none = others.map((session) => ({ ...session, exclusion }));
		expect(buildReport({ study, sessions: none, printedOn }).isSimulated).toBe(true);
		const mixed = buildReport({ study, sessions: [...sessions, ...others], printedOn });
		const real = buildReport({ study, sessions, printedOn });
		expect([mixed.isSimulated, mixed.labels]).toEqual([false, ['think-aloud: yes']]);
		expect(mixed.counts).toMatchObject({ real: 4, simulated: 0, leftOut: 4 });
		expect(mixed.tasks).toEqual(real.tasks);
		expect(mixed.remarks.join(' ')).toContain('4 simulated sessions are left out');
	});

	it.each([
		['withdrew', 'status', 'withdrew'],
		['withdrew by an event', 'event', 'withdrew'],
		['never agreed', 'never', 'withoutConsent'],
		['agreed too late', 'late', 'withoutConsent']
	] as const)('keeps only the number of who %s, in every form', (_, how, count) => {
		const sessions = drawSessions(study, { people: 4, header: { simulated: false } });
		const report = buildReport({
			study,
			sessions: sessions.map((session, index) => (index === 3 ? withhold(session, how) : session)),
			printedOn
		});
		expect(report.counts).toMatchObject({ counted: 3, leftOut: 1, [count]: 1 });
		for (const text of [toReportJson(report), toReportCsv(report), toReportHtml(report)]) {
			expect(text).not.toMatch(/P04|\bs4\b|803 × 805/);
		}
		expect(toReportHtml(report)).toContain(report.remarks[0]);
	});

	it('reckons what would be with those who are left out for nothing but their exclusion', () => {
		const exclusion = { reason: 'the line broke', by: 'F1', at: '2025-10-20' };
		const sessions = drawSessions(study, { people: 4, header: { simulated: false } });
		const lines = (header: Partial<SessionHeader>, how?: How) =>
			buildReport({
				study,
				sessions: sessions.map((session, index) => {
					if (index < 3) return session;
					const one = { ...session, exclusion, header: { ...session.header, ...header } };
					return how ? withhold(one, how) : one;
				}),
				printedOn
			}).tasks.flatMap(({ sensitivity }) => sensitivity ?? []);
		expect(lines({})).toHaveLength(6);
		expect(lines({ dataHash: 'd2' })).toEqual([]);
		expect(lines({ pilot: true })).toEqual([]);
		expect(lines({ simulated: true })).toEqual([]);
		expect(lines({}, 'never')).toEqual([]);
	});

	it('says which code stands for two people, in the report itself', () => {
		const [one, two] = drawSessions(study, { people: 2 });
		const sessions = [one, two].flatMap((session) =>
			session ? { ...session, header: { ...session.header, participantCode: 'P01' } } : []
		);
		const report = buildReport({ study, sessions, printedOn });
		expect(report.remarks).toEqual([expect.stringMatching(/^P01 stands for two sessions/)]);
		expect(toReportHtml(report)).toContain('P01 stands for two sessions');
	});

	it('remarks on who was much faster than the others, and leaves nobody out for it', () => {
		const sessions = drawSessions(study, { people: 4 }).map((session, index) =>
			index === 2
				? {
						...session,
						participant: session.participant.map((event) => ({ ...event, t: event.t / 20 }))
					}
				: session
		);
		const report = buildReport({ study, sessions, printedOn });
		const remarked = report.sessions.filter(({ remarks }) =>
			remarks.some((says) => says.startsWith('Much faster than the others'))
		);
		expect(remarked.map(({ participant }) => participant)).toEqual(['P03']);
		expect(report.counts.counted).toBe(4);
	});

	it('holds the notes that belong to no task, and shows them', () => {
		const sessions = drawSessions(study, { people: 1 }).map((session) => ({
			...session,
			console: aList(
				tell(
					2690,
					'note',
					{ noteId: 'n9', kind: 'idea', text: 'Wants a map', nodeKey: 'page/', tRef: 2_690_000 },
					{ actor: 'facilitator' }
				)
			)
		}));
		const report = buildReport({ study, sessions, printedOn });
		expect(report.notes).toMatchObject([{ participant: 'P01', text: 'Wants a map' }]);
		expect(toReportHtml(report)).toContain('P01, idea: Wants a map');
	});

	it('keeps another edition of the product apart', () => {
		const others = drawSessions(study, { people: 5, header: { dataHash: 'd2' } }).slice(3);
		const sessions = [...drawSessions(study, { people: 3 }), ...others];
		const report = buildReport({ study, sessions, printedOn });
		expect(report.tasks[0]?.unassisted.n).toBe(3);
		expect(report.editions.map(({ dataHash, isCounted }) => [dataHash, isCounted])).toEqual([
			['d1', true],
			['d2', false]
		]);
		expect(report.rows).toHaveLength(5 * 6);
	});

	it('is the same whatever the order of the files, and a plain value', () => {
		const sessions = drawSessions(study, { people: 6 });
		const report = buildReport({ study, sessions, printedOn });
		const turned = buildReport({ study, sessions: [...sessions].reverse(), printedOn });
		expect(turned.tasks.map(({ unassisted, success }) => [unassisted, success])).toEqual(
			report.tasks.map(({ unassisted, success }) => [unassisted, success])
		);
		expect(turned.sus?.mean).toBe(report.sus?.mean);
		expect(JSON.parse(JSON.stringify(report))).toEqual(report);
	});

	it('says so where there is no session', () => {
		const report = buildReport({ study, sessions: [], printedOn });
		expect(report.counts.counted).toBe(0);
		expect(report.worst.taskIds).toEqual([]);
		expect(report.tasks[0]?.unassisted.says).toBe('no attempts');
		expect(report.sus).toBeUndefined();
	});

	it('leaves sessions of another study out of the rows', () => {
		const sessions = drawSessions(study, { people: 2, header: { studyId: 'pilot' } });
		expect(buildReport({ study, sessions, printedOn }).rows).toEqual([]);
	});
});
