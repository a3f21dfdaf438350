import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discovery } from '../../../../src/lib/study/measures/discovery.ts';

describe('discovery', () => {
	it('is none without people or chance, and all where everybody meets it', () => {
		expect([discovery(0.3, 0), discovery(0, 8), discovery(1, 1)]).toEqual([0, 0, 1]);
	});
	it('is missed by two groups as often as by one and then the other', () => {
		const n = fc.integer({ min: 0, max: 30 });
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), n, n, (p, one, other) => {
				const missed = (1 - discovery(p, one)) * (1 - discovery(p, other));
				expect(1 - discovery(p, one + other)).toBeCloseTo(missed, 12);
			})
		);
	});
});
