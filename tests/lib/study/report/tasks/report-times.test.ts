import { expect, it } from 'vitest';
import { reportTimes } from '../../../../../src/lib/study/report/tasks/report-times.ts';
import { isCounted } from '../../../../../src/lib/study/report/tasks/unit-of.ts';
import { anAttempt } from '../../../../support/report-builder.ts';

const timed = (seconds: readonly number[], given: Parameters<typeof anAttempt>[0] = {}) =>
	seconds.map((time) => anAttempt({ timeMs: time * 1000, ...given })).filter(isCounted);

it('gives the published geometric mean of unassisted successes', () => {
	// measuringu.com: 55, 65, 75, 62, 45, 135 is 68 s, 46 to 101.
	const { summary } = reportTimes([
		...timed([55, 65, 75, 62, 45, 135]),
		...timed([900], { assisted: true }),
		...timed([5], { outcome: 'direct-failure' })
	]);
	expect(summary.n).toBe(6);
	expect((summary.value ?? 0) / 1000).toBeCloseTo(68.2411, 3);
	expect((summary.bounds?.low ?? 0) / 1000).toBeCloseTo(46.0051, 3);
	expect((summary.bounds?.high ?? 0) / 1000).toBeCloseTo(101.2245, 3);
});

it('shows every attempt as a dot, and leaves out times that cannot be', () => {
	const { dots } = reportTimes([
		...timed([0, 20]),
		...timed([30], { assisted: true }),
		...timed([40], { outcome: 'indirect-skip' })
	]);
	expect(dots.map(({ ms, kind }) => [ms, kind])).toEqual([
		[20_000, 'direct-success'],
		[30_000, 'assisted-success'],
		[40_000, 'indirect-skip']
	]);
});

it('says why there is no interval', () => {
	expect(reportTimes(timed([20])).summary.note).toBe('one time only, no interval');
	expect(reportTimes(timed([20, 45])).summary.note).toBe('n too small for an interval');
	expect(reportTimes(timed([20, 20, 20])).summary.note).toBe('all times are the same');
	expect(reportTimes([]).summary).toEqual({ n: 0 });
});

it('tells apart what of the times was spent on opened resources', () => {
	const { summary } = reportTimes([
		...timed([60], { externalMs: 12_000 }),
		...timed([60], { externalMs: 30_000 }),
		...timed([60]),
		...timed([60], { externalMs: 50_000, assisted: true })
	]);
	expect(summary.external).toEqual({ n: 2, low: 12_000, high: 30_000 });
	expect(reportTimes(timed([60])).summary.external).toBeUndefined();
});
