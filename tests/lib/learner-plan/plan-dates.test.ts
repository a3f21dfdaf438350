import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, planDates } from '../../../src/lib/learner-plan/index.ts';

const day = (date: Date) => date.toISOString().slice(0, 10);
const next = (text: string) => day(new Date(Date.parse(`${text}T00:00:00Z`) + 24 * 60 * 60 * 1000));
const starts = fc
	.date({
		min: new Date('1900-01-01T00:00:00Z'),
		max: new Date('2998-12-31T00:00:00Z'),
		noInvalidDate: true
	})
	.map(day);

describe('planDates', () => {
	it('gives each stage its first and last day', () => {
		expect(planDates('2026-11-23')).toEqual({
			'first-week': { from: '2026-11-23', until: '2026-11-29' },
			'first-month': { from: '2026-11-30', until: '2026-12-22' },
			'first-quarter': { from: '2026-12-23', until: '2027-02-22' }
		});
	});

	it('ends a stage on the last day of a month that is too short for the date', () => {
		expect(planDates('2027-01-31')['first-month'].until).toBe('2027-02-28');
		expect(planDates('2027-01-30')['first-month'].until).toBe('2027-02-28');
		expect(planDates('2027-01-29')['first-month'].until).toBe('2027-02-28');
		expect(planDates('2027-01-28')['first-month'].until).toBe('2027-02-27');
		expect(planDates('2028-01-31')['first-month'].until).toBe('2028-02-29');
		expect(planDates('2026-11-30')['first-quarter'].until).toBe('2027-02-28');
		expect(planDates('2026-08-31')['first-month'].until).toBe('2026-09-30');
	});

	it('ends a stage that began on the first with the month', () => {
		const { 'first-month': month, 'first-quarter': quarter } = planDates('2028-02-01');
		expect(month).toEqual({ from: '2028-02-08', until: '2028-02-29' });
		expect(quarter).toEqual({ from: '2028-03-01', until: '2028-04-30' });
	});

	it('starts on a leap day as on any other', () => {
		expect(planDates('2028-02-29')['first-month'].until).toBe('2028-03-28');
		expect(planDates('2028-02-29')['first-quarter'].until).toBe('2028-05-28');
	});

	it('lets the three spans follow each other without hole or overlap', () => {
		fc.assert(
			fc.property(starts, (start) => {
				const dates = planDates(start);
				const spans = [dates['first-week'], dates['first-month'], dates['first-quarter']];
				const days = spans.flatMap(({ from, until }) => [from, until]);
				expect(days.every(isDay)).toBe(true);
				expect(days).toEqual([...days].sort());
				expect(spans.map(({ from }) => from)).toEqual([
					start,
					next(dates['first-week'].until),
					next(dates['first-month'].until)
				]);
			})
		);
	});
});
