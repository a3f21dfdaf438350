import { expect, it } from 'vitest';
import { reportSeq } from '../../../../../src/lib/study/report/tasks/report-seq.ts';
import { isCounted } from '../../../../../src/lib/study/report/tasks/unit-of.ts';
import { anAttempt } from '../../../../support/report-builder.ts';

it('keeps those who did the task apart from the others, and what is missing missing', () => {
	const counted = [
		anAttempt({ seq: 7, why: 'At once.' }),
		anAttempt({ seq: 5, assisted: true }),
		anAttempt({ seq: 2, outcome: 'indirect-skip' }),
		anAttempt()
	].filter(isCounted);
	const { dots, successes, others, all, missing } = reportSeq(counted);
	expect(dots.map(({ value, isSuccess }) => [value, isSuccess])).toEqual([
		[7, true],
		[5, true],
		[2, false]
	]);
	expect(dots.map(({ why }) => why)).toEqual(['At once.', undefined, undefined]);
	expect([successes.mean, others.mean, missing]).toEqual([6, 2, 1]);
	expect(all.mean).toBeCloseTo(14 / 3, 10);
});
