import { expect, it } from 'vitest';
import { countFirstAnswers } from '../../../../../src/lib/study/report/tasks/count-first-answers.ts';
import { anAttempt } from '../../../../support/report-builder.ts';

const answer = (option: string, right: boolean | null) => ({
	firstAnswers: [{ questionId: 'area', optionIds: [option], labels: [option.toUpperCase()], right }]
});
const tasks = [
	{ id: 't1', title: 'One' },
	{ id: 't2', title: 'Two' },
	{ id: 't3', title: 'Three' }
];
const [area, ...others] = countFirstAnswers(
	tasks,
	[
		anAttempt({ taskId: 't1', firstChoice: 'right', ...answer('circ', true) }),
		anAttempt({ taskId: 't1', firstChoice: 'wrong', ...answer('rs', false) }),
		anAttempt({ taskId: 't1', firstChoice: 'search', ...answer('circ', true) }),
		anAttempt({ taskId: 't2', firstChoice: 'right', ...answer('rs', true) })
	],
	(id) => `Title of ${id}`
);

it('counts options by task, and search apart', () => {
	expect(others).toEqual([]);
	expect(area?.title).toBe('Title of question/area');
	expect(area?.options).toEqual(['CIRC', 'RS']);
	expect(area?.rows.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
		[2, 1],
		[0, 1]
	]);
	expect(area?.rows.map(({ searchFirst }) => searchFirst)).toEqual([1, 0]);
});

it('says of each option whether it was right for that task', () => {
	expect(area?.rows.map(({ cells }) => cells.map(({ right }) => right))).toEqual([
		[true, false],
		[null, true]
	]);
});

it('leaves out tasks in which the question never came up', () => {
	expect(area?.rows.map(({ taskId }) => taskId)).toEqual(['t1', 't2']);
});

it('keeps several options chosen at once together', () => {
	const both = {
		firstAnswers: [{ questionId: 'area', optionIds: ['a', 'b'], labels: ['A', 'B'], right: true }]
	};
	const found = countFirstAnswers(tasks, [anAttempt({ taskId: 't1', ...both })], (id) => id);
	expect(found[0]?.options).toEqual(['A + B']);
});
