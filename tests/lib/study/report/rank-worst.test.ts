import { expect, it } from 'vitest';
import { rankWorst, shareOf } from '../../../../src/lib/study/report/rank-worst.ts';
import { rateOf } from '../../../../src/lib/study/report/tasks/rate-of.ts';
import { aReport } from '../../../support/report-builder.ts';

const tasksOf = (...rates: readonly (readonly [number, number])[]) =>
	aReport().tasks.flatMap((task, index) => {
		const [x, n] = rates[index] ?? [];
		return x === undefined || n === undefined ? [] : { ...task, unassisted: rateOf(x, n) };
	});

it('names the three tasks that fewest did alone', () => {
	expect(rankWorst(tasksOf([8, 8], [2, 8], [4, 8], [1, 8])).taskIds).toEqual(['t4', 't2', 't3']);
});

it('says perhaps where intervals overlap, and not where they are far apart', () => {
	expect(rankWorst(tasksOf([5, 8], [4, 8], [4, 8], [4, 8])).isPerhaps).toBe(true);
	expect(rankWorst(tasksOf([40, 40], [4, 40], [5, 40], [4, 40])).isPerhaps).toBe(false);
});

it('leaves out tasks that nobody tried, and says nothing of ranks without others', () => {
	expect(rankWorst(tasksOf([0, 0], [2, 8]))).toEqual({ taskIds: ['t2'], isPerhaps: false });
});

it('takes counts for what they are of', () => {
	expect(tasksOf([2, 8], [0, 0]).map(shareOf)).toEqual([0.25, 0]);
});
