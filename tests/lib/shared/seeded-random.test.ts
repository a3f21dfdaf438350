import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/shared/seeded-random.ts';

const draw = (seed: number, count: number): number[] => {
	const random = seededRandom(seed);
	return Array.from({ length: count }, () => random());
};

describe('seededRandom', () => {
	it('gives the same numbers for the same seed, and others for another', () => {
		expect(draw(7, 20)).toEqual(draw(7, 20));
		expect(draw(7, 20)).not.toEqual(draw(8, 20));
	});

	it('keeps from 0 up to, not including, 1', () => {
		const drawn = draw(1, 10_000);
		expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
	});

	it('reaches each tenth about as often as the others', () => {
		const tenths = Array.from({ length: 10 }, () => 0);
		draw(3, 10_000).forEach((number) => {
			const tenth = Math.floor(number * 10);
			tenths[tenth] = (tenths[tenth] ?? 0) + 1;
		});
		expect(Math.min(...tenths)).toBeGreaterThan(880);
		expect(Math.max(...tenths)).toBeLessThan(1120);
	});
});
