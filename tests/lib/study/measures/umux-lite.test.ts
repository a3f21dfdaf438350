import { describe, expect, it } from 'vitest';
import { scoreUmuxLite } from '../../../../src/lib/study/measures/umux-lite.ts';

describe('scoreUmuxLite', () => {
	it.each<[number | null, number | null]>([
		[null, 7],
		[7, null],
		[null, null],
		[0, 7],
		[7, 8],
		[3.5, 4]
	])('is missing where the items are %s and %s', (first, second) => {
		expect(scoreUmuxLite([first, second])).toBeUndefined();
	});
	it('does not ask which of the two it was', () => {
		expect(scoreUmuxLite([2, 5])).toEqual(scoreUmuxLite([5, 2]));
	});
});
