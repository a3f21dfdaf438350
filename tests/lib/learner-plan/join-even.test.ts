import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEven, splitEven } from '../../../src/lib/learner-plan/join-even.ts';

describe('joinEven', () => {
	it('writes a common length once', () => {
		expect(joinEven(['abcd', 'efgh', 'ijkl'])).toBe('4abcdefghijkl');
		expect(joinEven(['a'.repeat(35)])).toBe(`z${'a'.repeat(35)}`);
	});

	it('parts words of different lengths', () => {
		expect(joinEven(['ab', 'c', ''])).toBe('0.ab.c.');
		expect(joinEven(['', ''])).toBe('0..');
		expect(joinEven(['a'.repeat(36)])).toBe(`0.${'a'.repeat(36)}`);
		expect(joinEven([])).toBe('');
	});
});

describe('splitEven', () => {
	it('gives back the words', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[\w-]{0,40}$/)), (words) => {
				expect(splitEven(joinEven(words))).toEqual(words);
			})
		);
	});

	it('takes any text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(splitEven(text)).toEqual(expect.any(Array));
			})
		);
	});
});
