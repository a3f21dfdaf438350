// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parseMarkup } from '../../../../support/parse-markup.ts';
import { writeComparison } from '../../../../../src/lib/study/report/pages/write-comparison.ts';
import { aReport, aStudyOfSix, drawSessions } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();

const study = aStudyOfSix();
const compared = aReport({
	compareWith: {
		study,
		sessions: drawSessions(study, { people: 8, seed: 5 }),
		people: 'different'
	}
});

it('gives counts, change and interval first, and the test to those who open it', () => {
	const section = writeComparison(compared);
	const rows = rowsOf(section, 'Change, task by task');
	expect(rows).toHaveLength(6);
	expect(rows[0]?.[3]).toMatch(/^From \d+ of 8 to \d+ of 8 \[the share: from .* to .*\]$/);
	const document = parseMarkup(section.markup);
	const details = document.querySelector('details');
	expect(details?.open).toBe(false);
	expect(details?.textContent).toMatch(/(N−1|Fisher|identical)/);
	details?.remove();
	expect(document.body.textContent).not.toMatch(/p [=<] \./);
	expect(document.body.textContent).toContain('only a change as large as');
});

it('says in words what is not compared', () => {
	const { comparison } = compared;
	const refused = [{ taskId: 't1', says: 'was not tried in both studies' }];
	const none = comparison && { ...comparison, tasks: [], refused };
	const { markup } = writeComparison({ ...compared, ...(none && { comparison: none }) });
	expect(markup).toContain('No task can be compared.');
	expect(markup).toContain('A delivery with one volume too few: was not tried in both studies.');
});

it('labels the figure where only the earlier study is simulated', () => {
	expect(writeComparison({ ...compared, labels: [] }).markup).toContain('SIMULATED');
});

it('is not there without an earlier study', () => {
	expect(writeComparison(report).markup).toBe('');
});
