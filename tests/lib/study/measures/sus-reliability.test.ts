import { describe, expect, it } from 'vitest';
import { susReliability } from '../../../../src/lib/study/measures/sus-reliability.ts';

describe('susReliability', () => {
	// Specification 2.8.
	it.each([
		[6, 0.35],
		[7, 0.55],
		[8, 0.75],
		[9, 0.78],
		[10, 0.8],
		[11, 0.98],
		[12, 1],
		[40, 1]
	])('of %i people is %f', (n, share) => {
		expect(susReliability(n)).toBe(share);
	});
	it('is not known below six', () => {
		expect([0, 1, 5].map(susReliability)).toEqual([undefined, undefined, undefined]);
	});
});
