// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { writePaths } from '../../../../../src/lib/study/report/pages/write-paths.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();

it('has a picture and everybody’s way for each task that somebody tried', () => {
	const { markup } = writePaths(report);
	expect(markup.match(/aria-label="Ways taken/g)).toHaveLength(6);
	const [title] = report.tasks.map((task) => task.title);
	const rows = rowsOf(writePaths(report), `Everybody’s way: ${title}`);
	expect(rows.map(([person]) => person)).toEqual([
		'P01',
		'P02',
		'P03',
		'P04',
		'P05',
		'P06',
		'P07',
		'P08'
	]);
	expect(rows[0]?.at(-1)).toMatch(/^Which is nearest to you\? › /);
	expect(markup).toContain(
		'A delivery with one volume too few: fewest screens 5 by wizard, 3 by search.'
	);
});

it('leaves out tasks that nobody tried', () => {
	const tasks = report.tasks.map((task) => ({ ...task, people: [] }));
	expect(writePaths({ ...report, tasks }).markup).not.toContain('<svg');
});
