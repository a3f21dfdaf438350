import { expect, it } from 'vitest';
import type { Attempt } from '../../../../../src/lib/study/index.ts';
import { reportTask } from '../../../../../src/lib/study/report/tasks/report-task.ts';
import { aReadyStudy, attemptOf } from '../../../../support/event-list-builder.ts';
import { anAttempt } from '../../../../support/report-builder.ts';
import { workedAttempts } from '../../../../support/worked-attempts.ts';

const study = aReadyStudy();
const report = (attempts: readonly Attempt[], leftOut: readonly Attempt[] = []) =>
	study.study.tasks
		.map((task) =>
			reportTask({
				study,
				task,
				attempts,
				leftOut,
				interval: 'adjusted-wald',
				titleOf: (id) => `Title of ${id}`
			})
		)
		.find(({ taskId }) => taskId === 'lost');

const worked = Object.entries(workedAttempts).map(
	([participant, { participant: list, console }]) => ({
		...attemptOf(list, console),
		participant
	})
);

it('gives the counts of the specification for its attempts A to G', () => {
	const task = report(worked);
	expect(task?.success).toMatchObject({ x: 4, n: 7 });
	expect(task?.unassisted).toMatchObject({ x: 3, n: 7 });
	expect(task?.direct).toMatchObject({ x: 3, n: 7 });
	expect(task?.units.map(({ kind }) => kind)).toEqual([
		'direct-success',
		'direct-success',
		'indirect-success',
		'assisted-success',
		'direct-failure',
		'indirect-skip',
		'direct-skip'
	]);
});

it('counts success by the first thing done, search apart', () => {
	expect(report(worked)?.firstChoice).toMatchObject({ search: { x: 1, n: 1 } });
});

it('has no attempt in any count that was called off, begun anew or never begun', () => {
	const { outcome, ...none } = anAttempt();
	const task = report([
		anAttempt(),
		{ ...none, status: 'not_reached' },
		{ ...none, status: 'invalid' },
		{ ...none, status: 'open' }
	]);
	expect(outcome).toBeDefined();
	expect(task).toMatchObject({ unassisted: { x: 1, n: 1 }, notReached: 1, invalid: 2 });
});

it('counts who closed the tab as not having done it, and apart from who failed or gave up', () => {
	const four = ['P01', 'P02', 'P03', 'P04'].map((participant) => anAttempt({ participant }));
	const closed = { participant: 'P05', status: 'open', outcome: 'closed-tab' } as const;
	const task = report([...four, anAttempt({ ...closed, confidence: 7 })]);
	expect(task?.unassisted).toMatchObject({ x: 4, n: 5 });
	expect(task?.units.at(-1)).toEqual({ participant: 'P05', kind: 'closed-tab' });
	expect(task).toMatchObject({ closedTab: 1, invalid: 0, sureButWrong: 0 });
	expect(task?.times.dots.map(({ participant }) => participant)).not.toContain('P05');
	expect(task?.upperBound).toBeUndefined();
});

it('says what would be with those who were left out, and nothing where nobody was', () => {
	const eight = Array.from({ length: 8 }, (_, index) =>
		anAttempt({
			participant: `P0${index}`,
			outcome: index < 5 ? 'direct-success' : 'indirect-skip'
		})
	);
	const task = report(eight, [anAttempt({ outcome: 'direct-failure' })]);
	expect(task?.unassisted.says).toBe('5 of 8 [30–87 %]');
	expect(task?.sensitivity).toBe('with all 9: 5 of 9 [27–81 %]');
	expect(report(eight)?.sensitivity).toBeUndefined();
});

it('says what “nobody failed” is worth', () => {
	const eight = Array.from({ length: 8 }, () => anAttempt());
	expect(report(eight)?.upperBound).toBe('Nobody failed. Of all such people, up to 31 % could.');
	expect(report([...eight, anAttempt({ assisted: true })])?.upperBound).toBeUndefined();
});

it('tells who was wrong and sure of it', () => {
	const task = report([
		anAttempt({ outcome: 'direct-failure', confidence: 6 }),
		anAttempt({ outcome: 'direct-failure', confidence: 5 }),
		anAttempt({ outcome: 'direct-skip', confidence: 7 }),
		anAttempt({ confidence: 7 })
	]);
	expect(task?.sureButWrong).toBe(1);
});

it('gives the median of lostness, and everybody’s way with what was named', () => {
	const task = report([
		anAttempt({ lostness: 0.2 }),
		anAttempt({ lostness: 0 }),
		anAttempt({ lostness: 0.5 }),
		anAttempt({ lostness: 0.4 })
	]);
	expect(task?.lostness.median).toBeCloseTo(0.3, 10);
	expect(task?.people[0]).toMatchObject({
		total: 5,
		distinct: 5,
		named: ['Title of resources/lost-summit']
	});
});
