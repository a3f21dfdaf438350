import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../../src/lib/study/definition/check-study.ts';
import type { Study } from '../../../../src/lib/study/index.ts';
import { aStudyDefinition, aStudyTask, placed } from '../../../support/study-site.ts';

const codesOf = (given: Partial<Study>) =>
	checkStudy(placed(aStudyDefinition(given))).map(({ code }) => code.replace('study/', ''));
const tasks = (count: number) => Array.from({ length: count }, (_, at) => aStudyTask(`t${at}`));

describe('checkStudy', () => {
	it('has nothing against a sound study', () => {
		expect(codesOf({})).toEqual([]);
	});

	it('allows six tasks and warns of the seventh', () => {
		expect(codesOf({ tasks: tasks(6), primaryTasks: [] })).toEqual([]);
		expect(codesOf({ tasks: tasks(7), primaryTasks: [] })).toEqual(['many-tasks']);
	});

	it('allows two tasks that decide and refuses a third', () => {
		expect(codesOf({ tasks: tasks(3), primaryTasks: ['t0', 't1'] })).toEqual([]);
		expect(codesOf({ tasks: tasks(3), primaryTasks: ['t0', 't1', 't2'] })).toEqual([
			'many-primary-tasks'
		]);
	});

	it('tells an id that stands there three times twice', () => {
		expect(
			codesOf({ tasks: ['a', 'a', 'a'].map((id) => aStudyTask(id)), primaryTasks: [] })
		).toEqual(['repeated-task', 'repeated-task']);
	});

	it('wants a target of 1 to 100 in a hundred', () => {
		expect(codesOf({ target: 1 })).toEqual([]);
		expect(codesOf({ target: 1.01 })).toEqual(['target-too-high']);
	});

	it('wants a day that exists', () => {
		const { consent } = aStudyDefinition();
		expect(codesOf({ consent: { ...consent, keptUntil: '2027-02-29' } })).toEqual([
			'unreadable-date'
		]);
	});

	it('tells questions and answers of the profile that share an id', () => {
		const options = [
			{ id: 'yes', label: 'Yes' },
			{ id: 'yes', label: 'No' }
		];
		const field = { id: 'tenure', asks: 'How long?', options };
		expect(codesOf({ profile: [field, { ...field, options: [] }] })).toEqual([
			'repeated-question',
			'repeated-answer'
		]);
	});
});
