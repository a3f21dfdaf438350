import { describe, expect, it } from 'vitest';
import { rubinSum } from '../../../../src/lib/study/problems/rubin-sum.ts';

describe('rubinSum', () => {
	it('gives the published example: 80 % and minor are 5', () => {
		expect(rubinSum(8, 10, 2)).toBe(5);
	});
	it.each([
		[9, 10, 5],
		[89, 100, 4],
		[51, 100, 4],
		[50, 100, 3],
		[11, 100, 3],
		[10, 100, 2],
		[0, 10, 2]
	])('%i of %i people and cosmetic are %i', (x, n, sum) => {
		expect(rubinSum(x, n, 1)).toBe(sum);
	});
	it('is not defined where nobody came there, or it is no problem', () => {
		expect(rubinSum(0, 0, 3)).toBeUndefined();
		expect(rubinSum(5, 8, 0)).toBeUndefined();
	});
});
