import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/lib/shared/is-day.ts';

describe('isDay', () => {
	it('knows the days that exist', () => {
		const days = ['2026-11-23', '1900-01-01', '2999-12-31', '2024-02-29', '2000-02-29'];
		expect(days.filter((day) => !isDay(day))).toEqual([]);
	});

	it('knows no day that never was', () => {
		const days = [
			'2026-02-29',
			'2100-02-29',
			'2026-04-31',
			'2026-13-01',
			'2026-00-10',
			'2026-01-00'
		];
		expect(days.filter(isDay)).toEqual([]);
	});

	it('takes nothing but year, month and day, within eleven centuries', () => {
		const texts = ['', '2026', '2026-11', '23.11.2026', '2026-11-23T00:00Z', ' 2026-11-23'];
		const others = ['2026-11-23\n', '26-11-23', '1899-12-31', '3000-01-01', '２０２６-11-23'];
		expect([...texts, ...others].filter(isDay)).toEqual([]);
	});
});
