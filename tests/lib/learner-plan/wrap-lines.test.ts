import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../src/lib/learner-plan/wrap-lines.ts';

describe('wrapLines', () => {
	it('breaks at blanks, and leaves a long word whole', () => {
		const text = 'one two three\n\nhttps://example.org/a-long-address four';
		expect(wrapLines(text, { width: 12, indent: 2 })).toEqual([
			'  one two',
			'  three',
			'',
			'  https://example.org/a-long-address',
			'  four'
		]);
	});

	it('keeps every word in its order, and makes no line of several words too long', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const lines = wrapLines(text, { width: 30, indent: 4 });
				const words = (of: string) => of.split(/\s+/).filter((word) => word !== '');
				expect(words(lines.join('\n'))).toEqual(words(text));
				expect(lines.filter((line) => line.length > 30 && words(line).length > 1)).toEqual([]);
			})
		);
	});
});
