import { expect, it } from 'vitest';
import { listLabels } from '../../../../../src/lib/study/report/pages/list-labels.ts';
import { aReport } from '../../../../support/report-builder.ts';

const report = aReport();
const [edition] = report.editions;
if (!edition) throw new Error('The report has no edition.');

it('says how many attempts of the tasks of a figure were helped, and only of them', () => {
	const rows = report.rows.filter(({ leftOut }) => leftOut === '');
	const helped = (ids: readonly string[]) =>
		rows.filter(({ attempt }) => attempt.assisted && ids.includes(attempt.taskId)).length;
	const all = report.tasks.map(({ taskId }) => taskId);
	expect(helped(all)).toBeGreaterThan(0);
	expect(listLabels(report)).toContain(`help given in ${helped(all)} of 48 attempts`);
	for (const task of report.tasks) {
		const count = helped([task.taskId]);
		const label = listLabels(report, [task]).find((one) => one.startsWith('help'));
		expect(label).toBe(count > 0 ? `help given in ${count} of 8 attempts` : undefined);
	}
});

it('says who saw another edition, and what changed while the study ran or after it', () => {
	const says = (given: Partial<typeof report>) => listLabels({ ...report, ...given });
	const leftOut = { why: 'other-edition', says: 'other data' } as const;
	const apart = report.sessions.map((session, index) =>
		index < 2 ? { ...session, leftOut } : session
	);
	expect(says({ sessions: apart })).toContain('2 on another edition, not counted here');
	expect(says({ editions: [edition, { ...edition, appCommit: 'other' }] })).toContain(
		'product changed while the study ran'
	);
	expect(says({ study: { ...report.study, hash: 'other' } })).toContain(
		'study changed since these sessions'
	);
	expect(listLabels(report).join()).not.toMatch(/edition|changed/);
});

it('keeps what touches every figure', () => {
	expect(listLabels(report)[0]).toBe('SIMULATED');
	expect(listLabels(report)).toContain('think-aloud: yes');
});
