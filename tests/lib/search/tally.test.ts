import { describe, expect, it } from 'vitest';
import { Tally } from '../../../src/lib/search/tally.ts';

describe('Tally', () => {
	it('adds amounts up, and knows what was touched, each once', () => {
		const tally = new Tally(5);
		tally.add(3, 1);
		tally.add(1, 2);
		tally.add(3, 0.5);
		expect([tally.at(3), tally.at(1), tally.at(0)]).toEqual([1.5, 2, 0]);
		expect(tally.touched).toEqual([3, 1]);
	});

	it('raises to the greater of two amounts', () => {
		const tally = new Tally(2);
		tally.raise(0, 2);
		tally.raise(0, 1);
		tally.raise(1, 1);
		tally.raise(1, 3);
		expect([tally.at(0), tally.at(1)]).toEqual([2, 3]);
	});

	it('is empty again once cleared', () => {
		const tally = new Tally(2);
		tally.add(1, 1);
		tally.clear();
		expect(tally.at(1)).toBe(0);
		expect(tally.touched).toEqual([]);
	});
});
