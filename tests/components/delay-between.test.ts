import { describe, expect, it } from 'vitest';
import { delayBetween } from '../../src/routes/study/replay/delay-between.ts';

describe('delayBetween', () => {
	it('waits as long as it took, or a fourth of it', () => {
		expect(delayBetween(2_000, 10_000, 1)).toBe(8_000);
		expect(delayBetween(2_000, 10_000, 4)).toBe(2_000);
	});
	it('shows more than ten idle seconds as one, and no time that runs backward', () => {
		expect(delayBetween(0, 10_000, 1)).toBe(10_000);
		expect(delayBetween(0, 10_001, 1)).toBe(1_000);
		expect(delayBetween(5, 1, 1)).toBe(0);
	});
});
