import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	holdsPersonalData,
	lengthOf,
	redactSearch,
	redactText
} from '../../../../src/lib/study/session/redact.ts';

describe('searched words as they are kept', () => {
	it.each([
		['lost summit item', 'lost summit item'],
		['ask ab123@columbia.edu now', 'ask […] now'],
		['é@b.de', '[…]'],
		['call (212) 854-2271', 'call […]'],
		['+49 30 1234567', '[…]'],
		['barcode 31865009', 'barcode […]'],
		['３１８６５００９', '[…]'],
		['٣١٨٦٥٠٠٩', '[…]'],
		['see https://clio.columbia.edu/x?q=1 there', 'see […] there'],
		['www.example.org/a', '[…]'],
		['room 12345', 'room 12345'],
		['year 2025', 'year 2025'],
		['  two\n words ', 'two words']
	])('of “%s” are “%s”', (typed, kept) => {
		expect(redactSearch(typed)).toBe(kept);
	});

	it('hold 80 letters at most, and nothing personal, whatever was typed', () => {
		const piece = fc.constantFrom(
			'a@b.c',
			'123',
			'456 7',
			'http://x',
			'www.y',
			' ',
			'-',
			'😀',
			'é'
		);
		const typed = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(piece).map((all) => all.join(''))
		);
		fc.assert(
			fc.property(typed, (text) => {
				const kept = redactSearch(text);
				expect([...kept].length).toBeLessThanOrEqual(80);
				expect(holdsPersonalData(kept)).toBe(false);
			}),
			{ numRuns: 2000 }
		);
	});

	it('are a rough length alone where the words may not be kept', () => {
		const lengths = ['', ' ', 'a', '12345', '123456', 'x'.repeat(15), 'x'.repeat(16)];
		expect(lengths.map(lengthOf)).toEqual(['none', 'none', '1-5', '1-5', '6-15', '6-15', '16-40']);
		expect(lengthOf('x'.repeat(40))).toBe('16-40');
		expect(lengthOf('x'.repeat(41))).toBe('longer');
	});
});

describe('a note that is being typed', () => {
	it('is warned of where it holds what could tell who somebody is', () => {
		expect(holdsPersonalData('reads 31865009 aloud')).toBe(true);
		expect(holdsPersonalData('reads the card twice, severity 3')).toBe(false);
	});
});

describe('what a facilitator wrote', () => {
	it('keeps its length and its lines, without what could identify somebody', () => {
		expect(redactText(`ask ab123@columbia.edu\n${'x'.repeat(100)}`)).toBe(
			`ask […]\n${'x'.repeat(100)}`
		);
	});

	it('takes no longer than its letters', () => {
		const from = performance.now();
		redactText('x'.repeat(200_000));
		expect(performance.now() - from).toBeLessThan(2000);
	});
});
