import { describe, expect, it } from 'vitest';
import { gradeSus } from '../../../../src/lib/study/measures/grade-sus.ts';

describe('gradeSus', () => {
	// 84.05 is 84.1 when rounded half up; 84.04 is not. 1681/20 and 1577/20 as doubles would have it.
	it.each([
		[84.05, 'A+'],
		[84.04, 'A'],
		[1577 / 20, 'A-'],
		[78.849, 'B+'],
		[64.95, 'C'],
		[64.949, 'C-'],
		[51.65, 'D'],
		[51.64, 'F'],
		[68, 'C'],
		[100, 'A+'],
		[0, 'F']
	])('rounds %f half up and gives it %s', (mean, grade) => {
		expect(gradeSus(mean)).toBe(grade);
	});
	it.each([
		[39, 'F'],
		[51, 'F'],
		[71.4, 'C+']
	])('does not follow the tables that mix adjectives with grades: %f is %s', (mean, grade) => {
		expect(gradeSus(mean)).toBe(grade);
	});
});
