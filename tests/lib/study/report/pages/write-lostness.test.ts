// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { writeLostness } from '../../../../../src/lib/study/report/pages/write-lostness.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();
const withValues = (values: readonly number[], median: number) => ({
	...report,
	tasks: report.tasks.slice(0, 1).map((task) => ({ ...task, lostness: { values, median } }))
});

it('draws a dot a person between the two bands, and counts each band in the table', () => {
	const section = writeLostness(withValues([0, 0.4, 0.45, 0.5, 0.9], 0.45));
	expect(rowsOf(section, 'Lostness by task').map((row) => row.slice(1))).toEqual([
		['5', '0.45', '2', '2', '1']
	]);
	expect(section.markup.match(/class="dot"/g)).toHaveLength(5);
	expect(section.markup.match(/class="average"/g)).toHaveLength(2);
	expect(section.markup).toContain('class="mean"');
	expect(section.markup).toContain('not lost, to 0.4');
});

it('says nothing where nobody found an answer', () => {
	const tasks = report.tasks.map((task) => ({ ...task, lostness: { values: [] } }));
	expect(writeLostness({ ...report, tasks }).markup).toBe('');
});
