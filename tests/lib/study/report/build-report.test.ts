import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../src/lib/study/report/build-report.ts';
import { aStudyOfSix, aReport, drawSessions } from '../../../support/report-builder.ts';

const study = aStudyOfSix();
const printedOn = '2025-11-03';

describe('buildReport', () => {
	it('counts everybody who counts in every task, and tells who does not', () => {
		const report = aReport();
		expect(report.counts).toEqual({ counted: 8, real: 0, simulated: 8, pilots: 0, leftOut: 1 });
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
		expect(first?.sensitivity).toBe(`with all 9: ${again?.unassisted.x} of 9`);
		expect(again?.sensitivity).toBeUndefined();
	});

	it('says of every figure that a script made it, where one session is simulated', () => {
		const sessions = drawSessions(study, { people: 4, header: { simulated: false } });
		const others = drawSessions(study, { people: 5, seed: 2 }).slice(4);
		const real = buildReport({ study, sessions, printedOn });
		expect([real.isSimulated, real.labels]).toEqual([false, ['think-aloud: yes']]);
		const mixed = buildReport({ study, sessions: [...sessions, ...others], printedOn });
		expect([mixed.isSimulated, mixed.labels[0]]).toEqual([true, 'SIMULATED']);
		expect(mixed.counts).toMatchObject({ real: 4, simulated: 1 });
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
