import { describe, expect, it } from 'vitest';
import { measureLostness } from '../../../../src/lib/study/attempts/measure-lostness.ts';

describe('measureLostness', () => {
	// Specification 2.7: fewest, all, different; the last by Smith's limit above 1.
	it.each([
		[3, 8, 6, 0.559017],
		[3, 3, 3, 0],
		[3, 4, 3, 0.25],
		[3, 7, 5, 0.491561],
		[4, 10, 7, 0.523138],
		[3, 20, 12, 0.85],
		[1, 30, 15, 1.0588]
	])('of fewest %i, all %i, different %i is %f', (min, total, distinct, lost) => {
		expect(measureLostness({ min, total, distinct })).toBeCloseTo(lost, 4);
	});

	it('is not told of somebody who saw fewer screens than are needed', () => {
		expect(measureLostness({ min: 4, total: 3, distinct: 3 })).toBeUndefined();
	});
});
