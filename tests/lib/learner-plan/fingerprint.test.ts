import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/lib/learner-plan/index.ts';

describe('fingerprint', () => {
	it('gives the same letters for the same text, for good', () => {
		// They stand in kept plans: another letter here would call every step changed.
		// From the test vectors of RFC 9923: foobar is bf9cf968, a is e40c292c, nothing is 811c9dc5.
		expect(fingerprint('foobar', 5)).toBe('qlPn_');
		expect(fingerprint('a', 4)).toBe('InCD');
		expect(fingerprint('', 4)).toBe('E1JH');
		expect(fingerprint('I need to read the Alliance’s terms.', 4)).toBe('q8bf');
	});

	it('has as many letters as asked for, of the alphabet of a link', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.integer({ min: 1, max: 5 }),
				(text, letters) => {
					expect(fingerprint(text, letters)).toMatch(new RegExp(`^[A-Za-z0-9_-]{${letters}}$`));
				}
			)
		);
	});

	it('takes fewer than one pair in a million of texts for the same', () => {
		const texts = Array.from({ length: 20_000 }, (_, at) => `resource-${at.toString(36)}`);
		const pairs = (texts.length * (texts.length - 1)) / 2;
		const doubles = (letters: number) =>
			texts.length - new Set(texts.map((text) => fingerprint(text, letters))).size;
		expect(doubles(4) / pairs).toBeLessThan(1e-6);
		expect(doubles(5) / pairs).toBeLessThan(1e-7);
	});
});
