import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits } from '../../../src/lib/search/count-edits.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('countEdits', () => {
	it('counts swapped neighbors as one', () => {
		expect(countEdits('conudct', 'conduct', 2)).toBe(1);
	});

	it('counts a letter more, less and other as one each', () => {
		expect(countEdits('sumit', 'summit', 2)).toBe(1);
		expect(countEdits('summmit', 'summit', 2)).toBe(1);
		expect(countEdits('sunmit', 'summit', 2)).toBe(1);
	});

	it('stops counting above the most that is asked for', () => {
		expect(countEdits('courier', 'reserves', 2)).toBe(3);
	});

	it('is nothing for a word and itself, and the same in both directions', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(countEdits(a, a, 9)).toBe(0);
				expect(countEdits(a, b, 9)).toBe(countEdits(b, a, 9));
			})
		);
	});
});
