import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometricMeanTime } from '../../../../src/lib/study/measures/task-time.ts';

describe('geometricMeanTime', () => {
	it('tells nothing of no times, and leaves out what is no time', () => {
		expect(geometricMeanTime([])).toEqual({ n: 0 });
		expect(geometricMeanTime([0, -5])).toEqual({ n: 0 });
		expect(geometricMeanTime([0, 45])).toMatchObject({ n: 1, value: 45 });
	});
	it('tells one time as it is', () => {
		const one = { n: 1, value: 45, median: 45, min: 45, max: 45, note: 'single' };
		expect(geometricMeanTime([45])).toEqual(one);
	});
	it('gives no interval to two times, alike or not', () => {
		const found = geometricMeanTime([45, 20]);
		expect(found).toMatchObject({ n: 2, median: 32.5, min: 20, max: 45, note: 'too-small' });
		expect(found.value).toBeCloseTo(30, 10);
		expect(found.interval).toBeUndefined();
		expect(geometricMeanTime([12, 12])).toMatchObject({ value: 12, note: 'too-small' });
	});
	it('says of equal times that they are', () => {
		expect(geometricMeanTime([12, 12, 12])).toEqual({
			n: 3,
			value: 12,
			median: 12,
			min: 12,
			max: 12,
			interval: { low: 12, high: 12 },
			note: 'all-equal'
		});
	});
	it('changes with the unit, lies between least and most, and holds itself', () => {
		const times = fc.array(fc.integer({ min: 500, max: 900_000 }), {
			minLength: 3,
			maxLength: 15
		});
		fc.assert(
			fc.property(times, (list) => {
				const { value = NaN, interval, min = NaN, max = NaN } = geometricMeanTime(list);
				expect(value).toBeGreaterThanOrEqual(min * (1 - 1e-12));
				expect(value).toBeLessThanOrEqual(max * (1 + 1e-12));
				expect(interval?.low).toBeLessThanOrEqual(value);
				expect(interval?.high).toBeGreaterThanOrEqual(value);
				const seconds = geometricMeanTime(list.map((time) => time / 1000));
				expect((seconds.value ?? NaN) * 1000).toBeCloseTo(value, 4);
				expect(value ** list.length / list.reduce((all, time) => all * time, 1)).toBeCloseTo(1, 6);
			})
		);
	});
});
