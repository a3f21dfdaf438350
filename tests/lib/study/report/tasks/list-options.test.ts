import { expect, it } from 'vitest';
import {
	isRightOption,
	listAsked,
	questionOf
} from '../../../../../src/lib/study/report/tasks/list-options.ts';

const site = {
	optionsAt: (key: string) => [
		{ id: key.endsWith('b') ? 'y' : 'x', label: 'The desk', to: 'plan|' }
	]
};
const keys = ['question/role|a', 'question/role|b', 'question/area|', 'search'];
const asked = listAsked(site, keys);
const role = asked.get('role') ?? [];

it('lists where a question is asked, and what is offered there', () => {
	expect([...asked.keys()]).toEqual(['role', 'area']);
	expect(role.map(({ key, options }) => [key, options[0]?.id])).toEqual([
		['question/role|a', 'x'],
		['question/role|b', 'y']
	]);
});

it('knows the question of a screen', () => {
	expect(['question/role|a', 'search', undefined].map(questionOf)).toEqual([
		'role',
		undefined,
		undefined
	]);
});

it('says of the words on a button whether they lead there from anywhere', () => {
	const right = { 'question/role|a': [], 'question/role|b': ['y'] };
	expect(isRightOption('The desk', role, right)).toBe(true);
	expect(isRightOption('The desk', role, { 'question/role|a': [] })).toBe(false);
	expect(isRightOption('A + B', role, right)).toBeUndefined();
});
