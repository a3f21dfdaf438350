import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../../../src/lib/study/index.ts';
import {
	findAttractors,
	findGiveUps
} from '../../../../../src/lib/study/report/tasks/find-attractors.ts';
import { isCounted } from '../../../../../src/lib/study/report/tasks/unit-of.ts';
import { anAttempt } from '../../../../support/report-builder.ts';

const counted = (...given: readonly Partial<Attempt>[]) =>
	given.map((one) => anAttempt(one)).filter(isCounted);
const wrong = {
	firstAnswers: [
		{ questionId: 'area', optionIds: ['rs'], labels: ['Resource Sharing'], right: false }
	]
};
const named = { outcome: 'direct-failure', answerIds: ['resources/ill', 'needs/x'] } as const;

describe('findAttractors', () => {
	it('finds a label that draws in two tasks, and says who', () => {
		const found = findAttractors(
			counted(
				{ participant: 'P02', taskId: 't1', ...wrong },
				{ participant: 'P01', taskId: 't2', ...wrong }
			),
			(id) => id
		);
		expect(found).toEqual([
			{
				kind: 'answer',
				label: 'Resource Sharing',
				at: 'question/area',
				people: ['P01', 'P02'],
				tasks: ['t1', 't2']
			}
		]);
	});

	it('takes two sessions of one code for two people', () => {
		const found = findAttractors(counted({ ...wrong }, { sessionId: 's2', ...wrong }), (id) => id);
		expect(found).toMatchObject([{ people: ['P01', 'P01'] }]);
	});

	it('leaves out what drew one person in one task', () => {
		expect(findAttractors(counted({ ...wrong }), (id) => id)).toEqual([]);
	});

	it('finds the wrong thing that several named, and no right one', () => {
		const found = findAttractors(
			counted({ participant: 'P01', ...named }, { participant: 'P02', ...named }, {}, {}),
			(id) => `Title of ${id}`
		);
		expect(found).toMatchObject([{ kind: 'named', label: 'Title of resources/ill' }]);
	});

	it('puts what drew in more tasks first', () => {
		const found = findAttractors(
			counted(
				{ participant: 'P01', taskId: 't1', ...named },
				{ participant: 'P02', taskId: 't1', ...named },
				{ participant: 'P03', taskId: 't1', ...named },
				{ participant: 'P01', taskId: 't1', ...wrong },
				{ participant: 'P01', taskId: 't2', ...wrong }
			),
			(id) => id
		);
		expect(found.map(({ kind }) => kind)).toEqual(['answer', 'named']);
	});
});

describe('findGiveUps', () => {
	const step = (label: string) => ({
		path: [{ nodeKey: label, label, cause: 'open' as const, at: 0, isBacktrack: false }]
	});

	it('counts people by the screen on which they stopped', () => {
		const found = findGiveUps(
			counted(
				{ participant: 'P01', outcome: 'indirect-skip', ...step('Area') },
				{ participant: 'P02', outcome: 'direct-skip', ...step('Area'), taskId: 't2' },
				{ participant: 'P03', outcome: 'indirect-skip', ...step('Role') },
				{ participant: 'P04', ...step('Role') }
			)
		);
		expect(found).toEqual([
			{ label: 'Area', people: ['P01', 'P02'], tasks: ['lost', 't2'] },
			{ label: 'Role', people: ['P03'], tasks: ['lost'] }
		]);
	});
});
