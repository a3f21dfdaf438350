import { describe, expect, it } from 'vitest';
import { sayDay } from '../../../src/lib/learner-plan/index.ts';

describe('sayDay', () => {
	it('writes a day as people do, wherever they are', () => {
		expect(sayDay('2026-11-23')).toBe('Nov 23, 2026');
		expect(sayDay('2026-01-01')).toBe('Jan 1, 2026');
		expect(sayDay('2024-02-29')).toBe('Feb 29, 2024');
	});
});
