import { describe, expect, it } from 'vitest';
import { measureLostness } from '../../../../src/lib/study/attempts/measure-lostness.ts';
import { betaCdf } from '../../../../src/lib/study/measures/beta-distribution.ts';
import { gradeSus } from '../../../../src/lib/study/measures/grade-sus.ts';
import { z975 } from '../../../../src/lib/study/measures/normal-distribution.ts';
import { percentileOfSus } from '../../../../src/lib/study/measures/percentile-of-sus.ts';
import { scoreSus } from '../../../../src/lib/study/measures/score-sus.ts';
import { tQuantile975 } from '../../../../src/lib/study/measures/student-t.ts';
import { summarizeSus } from '../../../../src/lib/study/measures/summarize-sus.ts';
import { tInterval } from '../../../../src/lib/study/measures/t-interval.ts';
import { geometricMeanTime } from '../../../../src/lib/study/measures/task-time.ts';
import { scoreUmuxLite } from '../../../../src/lib/study/measures/umux-lite.ts';
import {
	computedTo,
	numberOf,
	numbersOf,
	referenceValues,
	toPrinted
} from '../../../support/reference-values.ts';
import type { Entry } from '../../../support/reference-values.ts';

const { entries, fields } = referenceValues;

function lostnessOf(entry: Entry): number | undefined {
	return measureLostness({
		min: numberOf(entry, 'R'),
		total: numberOf(entry, 'S'),
		distinct: numberOf(entry, 'N')
	});
}

describe('quantiles', () => {
	it('of the normal distribution', () => {
		expect(z975).toBe(referenceValues.at('z975'));
	});
	it.each(Object.entries(fields('t975')))('of t with %s degrees of freedom', (df, value) => {
		expect(Math.abs(tQuantile975(Number(df)) - Number(value))).toBeLessThan(computedTo);
	});
});

describe('task times', () => {
	it.each(entries('geometric_mean_time.published'))('published: %o', (entry) => {
		const { value, interval } = geometricMeanTime(numbersOf(entry, 'times'));
		if ('gm' in entry) toPrinted(value, numberOf(entry, 'gm'));
		toPrinted(interval?.low, numberOf(entry, 'low'));
		toPrinted(interval?.high, numberOf(entry, 'high'));
	});
	it.each(entries('geometric_mean_time.computed'))('computed: %o', (entry) => {
		const { value = NaN, interval } = geometricMeanTime(numbersOf(entry, 'times'));
		expect(Math.abs(value - numberOf(entry, 'gm'))).toBeLessThan(computedTo);
		expect(Math.abs((interval?.low ?? NaN) - numberOf(entry, 'low'))).toBeLessThan(computedTo);
		expect(Math.abs((interval?.high ?? NaN) - numberOf(entry, 'high'))).toBeLessThan(computedTo);
	});
	it('agrees with the published test against a benchmark of 60 s', () => {
		const times = [60, 53, 70, 42, 62, 43, 81];
		const logs = tInterval(times.map(Math.log));
		const t = ((Math.log(60) - (logs?.mean ?? NaN)) * Math.sqrt(7)) / (logs?.sd ?? NaN);
		toPrinted(t, 0.509);
		toPrinted(betaCdf(6 / (6 + t * t), { a: 3, b: 0.5 }) / 2, 0.314);
		toPrinted(geometricMeanTime(times).value, 57.263);
	});
	it('gives the printed mean and median of 100 to 104 and 200', () => {
		const times = [100, 101, 102, 103, 104, 200];
		toPrinted(tInterval(times)?.mean, 118.33);
		expect(geometricMeanTime(times).median).toBe(102.5);
	});
	it('keeps one slow person from moving the middle', () => {
		const times = [30, 40, 55, 60, 240];
		const { value, interval, median } = geometricMeanTime(times);
		toPrinted(value, 62.457);
		expect(interval?.low).toBeCloseTo(23.1, 2);
		toPrinted(interval?.high, 168.85);
		expect([tInterval(times)?.mean, median]).toEqual([85, 55]);
	});
});

describe('lostness', () => {
	it.each(entries('lostness.published'))('published: %o', (entry) => {
		toPrinted(lostnessOf(entry), numberOf(entry, 'L'));
	});
	it.each(entries('lostness.computed'))('computed: %o', (entry) => {
		expect(Math.abs((lostnessOf(entry) ?? NaN) - numberOf(entry, 'L'))).toBeLessThan(computedTo);
	});
	it.each(entries('lostness.undefined'))('undefined: %o', (entry) => {
		expect(lostnessOf(entry)).toBeUndefined();
	});
});

describe('ease, 1 to 7', () => {
	it.each([
		[[7, 6, 6, 5, 3], 5.4, 3.52, 7.28],
		[[7, 7, 6, 6, 5, 5, 4, 2], 5.25, 3.85, 6.65],
		[[5, 5, 5, 5, 5], 5, 5, 5]
	])('%j is %f, %f to %f', (values, mean, low, high) => {
		const found = tInterval(values);
		expect(found?.mean).toBeCloseTo(mean, 10);
		toPrinted(found?.interval?.low, low);
		toPrinted(found?.interval?.high, high);
	});
});

describe('System Usability Scale', () => {
	it.each([...entries('sus.published'), ...entries('sus.computed')])('%o', (entry) => {
		if ('answers' in entry) {
			expect(scoreSus(numbersOf(entry, 'answers'))).toBe(numberOf(entry, 'score'));
			return;
		}
		const scores = numbersOf(entry, 'scores');
		const { mean, interval, grade } = summarizeSus(scores) ?? {};
		toPrinted(mean, numberOf(entry, 'mean'));
		expect(grade).toBe('A-');
		if (!('sd' in entry)) return;
		const found = [tInterval(scores)?.sd, interval?.low, interval?.high];
		for (const [index, name] of ['sd', 'low', 'high'].entries()) {
			expect(Math.abs((found[index] ?? NaN) - numberOf(entry, name))).toBeLessThan(computedTo);
		}
	});
	it.each(referenceValues.pairs('sus.grades_min'))('%f is the least of %s', (least, grade) => {
		expect(gradeSus(Number(least))).toBe(grade);
		if (Number(least) > 0) expect(gradeSus(Number(least) - 0.1)).not.toBe(grade);
	});
	it.each(referenceValues.pairs('sus.percentile_points'))('a score of %f is %f', (mean, share) => {
		expect(percentileOfSus(Number(mean))).toBe(share);
	});
	it.each([
		[75, 73],
		[52, 15]
	])('about: a score of %i is better than %i of 100', (mean, percent) => {
		expect(Math.round(percentileOfSus(mean))).toBe(percent);
	});
});

describe('UMUX-Lite', () => {
	it.each(entries('umux_lite.computed'))('%o', (entry) => {
		const [first = null, second = null] = numbersOf(entry, 'i');
		const found = scoreUmuxLite([first, second]);
		// Four decimals are given.
		expect(found?.score).toBeCloseTo(numberOf(entry, 'score'), 4);
		expect(found?.susEquivalent).toBeCloseTo(numberOf(entry, 'sus_equiv'), 4);
	});
	it.each([
		[7, 7, 100, 87.9],
		[6, 6, 83.33, 77.07],
		[5, 6, 75, 71.65],
		[4, 4, 50, 55.4],
		[1, 1, 0, 22.9]
	])('%i and %i are %f, on the other scale %f', (first, second, score, other) => {
		const found = scoreUmuxLite([first, second]);
		toPrinted(found?.score, score);
		toPrinted(found?.susEquivalent, other);
	});
});
