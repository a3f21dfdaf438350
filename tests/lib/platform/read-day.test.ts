import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/lib/platform/read-day.ts';

describe('readDay', () => {
	it('is the day on the reader’s own wall', () => {
		expect(readDay(new Date(2026, 2, 7, 0, 1))).toBe('2026-03-07');
		expect(readDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
	});

	it('is today where nothing is said', () => {
		expect(readDay()).toMatch(/^\d{4}-\d\d-\d\d$/);
	});
});
