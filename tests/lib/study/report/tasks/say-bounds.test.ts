import { expect, it } from 'vitest';
import { sayBounds } from '../../../../../src/lib/study/report/tasks/say-bounds.ts';

it.each([
	[0.3, 0.87, 'somewhere between a third and nearly all'],
	[0.22, 0.78, 'somewhere between a quarter and three quarters'],
	[0, 0.31, 'somewhere between nobody and a third'],
	[0.63, 1, 'somewhere between two thirds and all'],
	[0.45, 0.55, 'about half']
])('says %d to %d as people would', (low, high, says) => {
	expect(sayBounds({ low, high })).toBe(says);
});

it('says nothing without an interval', () => {
	expect(sayBounds(undefined)).toBe('');
});
