import { describe, expect, it } from 'vitest';
import { bandOfLostness } from '../../../../src/lib/study/measures/band-of-lostness.ts';

describe('bandOfLostness', () => {
	it.each([
		[0, 'not-lost'],
		[0.4, 'not-lost'],
		[0.41, 'unclear'],
		[0.5, 'unclear'],
		[0.501733, 'lost'],
		[1.0588, 'lost']
	])('of %f is %s', (lostness, band) => {
		expect(bandOfLostness(lostness)).toBe(band);
	});
});
