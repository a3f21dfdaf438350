import { describe, expect, it } from 'vitest';
import { summarizeSus } from '../../../../src/lib/study/measures/summarize-sus.ts';

const times = (n: number) => Array.from({ length: n }, (_, at) => 65 + 2.5 * (at % 2));

describe('summarizeSus', () => {
	it('tells nothing of no scores', () => {
		expect(summarizeSus([])).toBeUndefined();
	});
	it('tells one score without an interval, and a grade in brackets', () => {
		expect(summarizeSus([68])).toEqual({
			n: 1,
			mean: 68,
			grade: 'C',
			percentile: 50,
			gradeIsFirm: false
		});
	});
	it('does not cut the interval', () => {
		expect(summarizeSus([100, 60, 100])?.interval?.high).toBeGreaterThan(100);
	});
	it('stands by its grade from eight people on', () => {
		expect([5, 6, 7, 8, 12, 30].map((n) => summarizeSus(times(n))?.gradeIsFirm)).toEqual([
			false,
			false,
			false,
			true,
			true,
			true
		]);
	});
});
