import { describe, expect, it } from 'vitest';
import { nameDate, nameLength } from '../../../src/lib/publishing/name-dates.ts';

describe('nameDate', () => {
	it.each([
		['2024', '2024'],
		['2024-06', 'June 2024'],
		['2024-06-04', 'June 2024'],
		['2024-12-31', 'December 2024'],
		['2024-01', 'January 2024']
	])('says %s as "%s": as far as it is known, without the day', (date, says) => {
		expect(nameDate(date)).toBe(says);
	});
});

describe('nameLength', () => {
	it.each([
		[1, '1 min'],
		[25, '25 min'],
		[60, '1 h'],
		[98, '1 h 38 min'],
		[120, '2 h'],
		[615, '10 h 15 min']
	])('says %i minutes as "%s"', (minutes, says) => {
		expect(nameLength(minutes)).toBe(says);
	});
});
