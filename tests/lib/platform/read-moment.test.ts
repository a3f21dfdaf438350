import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../src/lib/platform/read-moment.ts';

describe('readMoment', () => {
	it('is the moment in UTC, wherever the reader is', () => {
		expect(readMoment(new Date('2026-11-23T20:04:59+01:00'))).toBe('2026-11-23T19:04:59.000Z');
	});

	it('is now where nothing is said', () => {
		expect(readMoment()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
	});
});
