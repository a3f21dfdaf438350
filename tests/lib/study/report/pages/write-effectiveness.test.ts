// @vitest-environment jsdom
import { expect, it } from 'vitest';
import {
	intervalName,
	writeAttractors,
	writeFirstAnswers,
	writeSuccess
} from '../../../../../src/lib/study/report/pages/write-effectiveness.ts';
import { aReport } from '../../../../support/report-builder.ts';
import { rowsOf } from '../../../../support/read-table.ts';

const report = aReport();

it('puts the task first that most people did, with counts and intervals', () => {
	const rows = rowsOf(writeSuccess(report), 'Success by task, best first');
	const done = rows.map(([, count]) => Number(count?.split(' ')[0]));
	expect(done).toEqual([...done].sort((a, b) => b - a));
	expect(rows).toHaveLength(6);
});

it('names the method of the interval', () => {
	expect(intervalName({ intervalBy: 'wilson' })).toBe('Wilson');
	expect(writeSuccess(report).markup).toContain('95 % interval (adjusted Wald)');
});

it('outlines right first answers and counts wrong ones', () => {
	const { markup } = writeFirstAnswers(report);
	const rights = report.questions.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.filter(({ right }) => right === true))
	);
	expect(markup.match(/class="right"/g)).toHaveLength(rights.length);
	expect(markup).toContain('Searched first');
	expect(writeFirstAnswers({ ...report, questions: [] }).markup).toBe('');
});

it('says what drew people in more than one task', () => {
	const rows = rowsOf(writeAttractors(report), 'Wrong answers and wrong things');
	expect(rows.find(([what]) => what === 'Resource Sharing')?.at(-1)).toBe(
		'the label draws, whatever the task'
	);
	const none = writeAttractors({ ...report, attractors: [], giveUps: [] }).markup;
	expect(none).toContain('Nothing wrong drew more than one person.');
	expect(none).toContain('Nobody gave up.');
});
