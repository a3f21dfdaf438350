import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../src/lib/learner-plan/clean-text.ts';
import { anyText } from '../../support/random-kept-plan.ts';

const million = 1_000_000;

describe('cleanText', () => {
	it.each([
		['  Ask at the desk.\r\n\r\nThen try.\r ', 'Ask at the desk.\n\nThen try.'],
		['one\u2028two\u0085three\ffour', 'one\ntwo\nthree\nfour'],
		['a\tb', 'a b'],
		['\u0000a\u0007b\u007f', 'ab'],
		['\u202egnp.exe\u202c \u2066x\u2069', 'gnp.exe x'],
		['\ud83d\u0000\ude00a\ud800', 'a'],
		['<b>&amp;</b>', '<b>&amp;</b>'],
		['👩🏽‍🔧 naïve שלום', '👩🏽‍🔧 naïve שלום']
	])('keeps what can be read of %j', (text, clean) => {
		expect(cleanText(text)).toBe(clean);
	});

	it.each(['', ' \n\t ', '\u0000', '\u200b\u200d', '\u202e\u202c', '\ufeff', '\u0301'])(
		'is empty where nothing can be seen: %j',
		(text) => {
			expect(cleanText(text)).toBe('');
		}
	);

	it('changes nothing the second time, whatever the text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
				expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
				expect(cleanText(cleanLine(text))).toBe(cleanLine(text));
			}),
			{ numRuns: 1000 }
		);
	});

	it.each([' ', '\n', ' \n', '\r', '\u202e', '\ud800', '\u200b'])(
		'comes to an end with a million of %j between two letters',
		(unit) => {
			const text = cleanText(`a${unit.repeat(million)}b`);
			expect(text).toMatch(/^a.*b$/s);
			expect(cleanLine(text)).not.toContain('\n');
		}
	);
});

describe('cleanLine', () => {
	it('writes the lines of a text one behind the other', () => {
		expect(cleanLine(' Plan\r\n\r\nof three\n')).toBe('Plan of three');
	});
});
