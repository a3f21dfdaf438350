import { expect, it } from 'vitest';
import { meanReport } from '../../../../../src/lib/study/report/tasks/mean-report.ts';

const scale = { low: 1, high: 7 };

it('cuts the interval where the scale ends', () => {
	// Specification 2.5: 7 6 6 5 3 is 5.40, 3.52 to 7.28.
	const { n, mean, bounds } = meanReport([7, 6, 6, 5, 3], scale);
	expect([n, mean]).toEqual([5, 5.4]);
	expect(bounds?.low).toBeCloseTo(3.52, 2);
	expect(bounds?.high).toBe(7);
});

it('has no interval for one value, and no mean for none', () => {
	expect(meanReport([5], scale)).toEqual({ n: 1, mean: 5 });
	expect(meanReport([], scale)).toEqual({ n: 0 });
});
