// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { writeSatisfaction } from '../../../../../src/lib/study/report/pages/write-satisfaction.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();

it('shows ease beside success, those who did the task apart', () => {
	const rows = rowsOf(writeSatisfaction(report), 'Ease of each task');
	expect(rows[0]?.[1]).toBe(report.tasks[0]?.unassisted.says);
	expect(rows[0]?.[2]).toMatch(/^\d\.\d \[\d\.\d–\d\.\d\], n 8$/);
});

it('tells what people said of a task, by code and with their number', () => {
	const dot = { participant: 'P03', value: 2, isSuccess: false, why: 'Two words <for> one thing.' };
	const [task, ...others] = report.tasks;
	const seq = task && { ...task.seq, dots: [dot] };
	const tasks = task && seq ? [{ ...task, title: 'One thing', seq }, ...others] : [];
	expect(writeSatisfaction({ ...report, tasks }).markup).toContain(
		'P03 of “One thing” (2 of 7): “Two words &lt;for&gt; one thing.”'
	);
});

it('puts the grade in brackets under eight people', () => {
	const few = report.sus && { ...report.sus, gradeIsFirm: false, grade: 'B' };
	const markup = (sus: typeof few) => writeSatisfaction({ ...report, ...(sus && { sus }) }).markup;
	expect(markup(few)).toContain('(B), in brackets: fewer than 8 people');
	expect(markup(report.sus)).not.toContain('in brackets');
});

it('says who gave the same answer to everything', () => {
	const sus = report.sus && { ...report.sus, straightLined: ['P03'] };
	expect(writeSatisfaction({ ...report, ...(sus && { sus }) }).markup).toContain(
		'P03 gave the same answer to all ten statements.'
	);
});

it('shows UMUX-Lite where it was asked', () => {
	const umuxLite = {
		dots: [{ participant: 'P01', value: 100 }],
		summary: { n: 1, mean: 100 },
		susEquivalent: 87.9
	};
	expect(writeSatisfaction({ ...report, umuxLite }).markup).toContain('about 88');
});
