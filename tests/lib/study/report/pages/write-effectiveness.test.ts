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

it('has no column for what nobody chose and nothing needs, and names it below', () => {
	const cell = { count: 0, right: false, off: 0 };
	const question = {
		questionId: 'work',
		title: 'Which work?',
		options: ['Lending', 'Buying', 'Systems'],
		rows: [
			{
				taskId: 't1',
				title: 'One',
				searchFirst: 0,
				cells: [{ ...cell, count: 2 }, cell, { ...cell, right: true }]
			}
		]
	};
	const markup = writeFirstAnswers({ ...report, questions: [question] });
	expect(rowsOf(markup, 'Which work?')[0]).toEqual(['One', '2', '✓ 0', '–']);
	expect(markup.markup).toContain('Chosen by nobody first, and right for no task: Buying.');
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

it('has an interval on every rate: with help, never went back, by first choice', () => {
	const rate = /^(\d+ of \d+ \[.* %\]|no attempts)$/;
	const success = rowsOf(writeSuccess(report), 'Success by task, best first');
	expect(success.flatMap((row) => row.slice(1, 4)).filter((cell) => !rate.test(cell))).toEqual([]);
	const outcomes = rowsOf(writeSuccess(report), 'Outcomes, and success');
	const groups = outcomes.flatMap((row) => row.slice(2, 5)).filter((cell) => cell !== '–');
	expect(groups.length).toBeGreaterThan(5);
	expect(groups.filter((cell) => !rate.test(cell))).toEqual([]);
});

it('says no attempts where there are none', () => {
	const none = { x: 0, n: 0, says: 'no attempts' };
	const tasks = report.tasks.map((task) => ({
		...task,
		unassisted: none,
		success: none,
		direct: none,
		units: [],
		firstChoice: { right: none, wrong: none, search: none }
	}));
	const { markup } = writeSuccess({ ...report, tasks });
	expect(rowsOf(writeSuccess({ ...report, tasks }), 'Success by task')[0]?.slice(1)).toEqual([
		'no attempts',
		'no attempts',
		'no attempts'
	]);
	expect(markup).not.toMatch(/NaN|undefined|Infinity/);
});
