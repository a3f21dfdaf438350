import { expect, it } from 'vitest';
import { rateOf } from '../../../../../src/lib/study/report/tasks/rate-of.ts';

it('says counts, never a rate, with the interval of the field', () => {
	const { says, bounds } = rateOf(5, 8);
	expect(says).toBe('5 of 8 [30–87 %]');
	expect(says).not.toContain('62');
	expect(bounds?.low).toBeCloseTo(0.304, 3);
	expect(bounds?.high).toBeCloseTo(0.865, 2);
});

it('keeps the interval within nobody and everybody', () => {
	expect(rateOf(8, 8).bounds?.high).toBe(1);
	expect(rateOf(0, 8).bounds?.low).toBe(0);
	expect(rateOf(8, 8).says).toBe('8 of 8 [at least 63 %]');
});

it('uses Wilson’s interval where it is asked for, in the picture and in the words', () => {
	// R, prop.test without correction: 3 of 10.
	const { bounds, says } = rateOf(3, 10, 'wilson');
	expect(bounds?.low).toBeCloseTo(0.1077913, 6);
	expect(bounds?.high).toBeCloseTo(0.6032219, 6);
	expect(says).toBe('3 of 10 [11–60 %]');
});

it('has no interval where nobody tried', () => {
	expect(rateOf(0, 0)).toEqual({ x: 0, n: 0, says: 'no attempts' });
});
