import { describe, expect, it } from 'vitest';
import {
	ratersNeeded,
	sayRatings,
	summarizeRatings
} from '../../../../src/lib/study/problems/summarize-ratings.ts';
import { ratedAs } from '../../../support/finding-builder.ts';

describe('summarizeRatings', () => {
	it('says nothing before three people rated', () => {
		expect(ratersNeeded).toBe(3);
		expect(summarizeRatings(ratedAs(4, 4))).toBeUndefined();
		expect(sayRatings(ratedAs(4, 4))).toBe('not yet rated by three (2 of 3 so far)');
	});
	it('gives mean and spread of three and more', () => {
		expect(summarizeRatings(ratedAs(1, 2, 4, 1))).toEqual({ n: 4, mean: 2, low: 1, high: 4 });
		expect(sayRatings(ratedAs(2, 2, 4))).toBe('2.7 of 4 (2 to 4, 3 raters)');
		expect(sayRatings(ratedAs(0, 0, 0))).toBe('0.0 of 4 (all 0, 3 raters)');
	});
});
