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
const [area, ...others] = countFirstAnswers({
	tasks,
	routes: {},
	attempts: [
		anAttempt({ taskId: 't1', firstChoice: 'right', ...answer('circ', true) }),
		anAttempt({ taskId: 't1', firstChoice: 'wrong', ...answer('rs', false) }),
		anAttempt({ taskId: 't1', firstChoice: 'search', ...answer('circ', true) }),
		anAttempt({ taskId: 't2', firstChoice: 'right', ...answer('rs', true) })
	],
	titleOf: (id) => `Title of ${id}`
});

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
	const attempts = [anAttempt({ taskId: 't1', ...both })];
	const found = countFirstAnswers({ tasks, routes: {}, attempts, titleOf: (id) => id });
	expect(found[0]?.options).toEqual(['A + B']);
});

const begin = {
	nodeKey: 'question/area|',
	label: 'Area',
	cause: 'reset',
	at: 0,
	isBacktrack: false
} as const;
const site = {
	optionsAt: (key: string) =>
		key.startsWith('question/area|')
			? ['rs', 'circ', 'not-sure'].map((id) => ({ id, label: id.toUpperCase(), to: 'plan|' }))
			: []
};
const routes = {
	t1: { minimum: {}, right: { 'question/area|': ['circ'], 'question/area|gone': [] } }
};
const countAt = (...attempts: readonly ReturnType<typeof anAttempt>[]) =>
	countFirstAnswers({ tasks, routes, attempts, site, titleOf: (id) => id });

it('shows every option in the order of the question, and which is right, though nobody chose it', () => {
	const [found] = countAt(anAttempt({ taskId: 't1', ...answer('rs', false) }));
	expect(found?.options).toEqual(['RS', 'CIRC', 'NOT-SURE']);
	expect(found?.rows[0]?.cells).toEqual([
		{ count: 1, right: false },
		{ count: 0, right: true },
		{ count: 0, right: false }
	]);
});

it('does not take the judgment of one for that of all where a way was lost already', () => {
	const [lost, fine] = [answer('circ', false), answer('circ', true)];
	for (const list of [
		[lost, fine],
		[fine, lost]
	]) {
		const attempts = list.map((one) => anAttempt({ taskId: 't1', ...one }));
		expect(countAt(...attempts)[0]?.rows[0]?.cells[1]).toEqual({ count: 2, right: true, off: 1 });
		const unknown = countFirstAnswers({ tasks, routes: {}, attempts, titleOf: (id) => id });
		expect(unknown[0]?.rows[0]?.cells).toEqual([{ count: 2, right: null }]);
	}
});

it('has a row for a task in which everybody searched first', () => {
	const search = { firstChoice: 'search', path: [begin] } as const;
	const found = countAt(
		anAttempt({ taskId: 't1', ...search }),
		anAttempt({ taskId: 't1', ...search, sessionId: 's2' })
	);
	expect(found).toMatchObject([{ questionId: 'area', rows: [{ taskId: 't1', searchFirst: 2 }] }]);
	expect(found[0]?.rows[0]?.cells.map(({ right }) => right)).toEqual([false, true, false]);
});
