import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeBytes } from '../../../src/lib/learner-plan/encode-bytes.ts';

describe('encodeBytes', () => {
	it('writes letters that stay as they are in an address', () => {
		expect(encodeBytes(Uint8Array.of(251, 255, 191, 1))).toBe('-_-_AQ');
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const letters = encodeBytes(bytes);
				expect(encodeURIComponent(letters)).toBe(letters);
			})
		);
	});
});

describe('decodeBytes', () => {
	it('gives back what was written', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(decodeBytes(encodeBytes(bytes))).toEqual(Uint8Array.from(bytes));
			})
		);
	});

	it.each(['a', 'abcde', 'ab=', 'ab c', 'ä', '+/'])('takes no other letters: %s', (letters) => {
		expect(decodeBytes(letters)).toBeUndefined();
	});
});
