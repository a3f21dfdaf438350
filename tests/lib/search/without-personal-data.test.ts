import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from '../../../src/lib/search/index.ts';
import { realCatalog } from '../../support/real-data.ts';

const judgedQueries = JSON.parse(
	readFileSync(new URL('../../fixtures/judged-queries.json', import.meta.url), 'utf8')
) as readonly { readonly q: string }[];

const textOf = (query: string) => withoutPersonalData(query).text;
const kindsOf = (query: string) => withoutPersonalData(query).leftOut;

describe('what may name a person', () => {
	it.each([
		['lee.smith@example.org lost item', 'lost item'],
		['mailto:lee@example.org', ''],
		['patron (lee@example.org) fee', 'patron fee'],
		['lee @ example.org', ''],
		['lee＠example.org', ''],
		['le\u200be@exam\u00adple.org', ''],
		['o’neil+ill@mail.example.co.uk request', 'request'],
		['lee@library', '']
	])('is left out as an e-mail address: %s', (query, text) => {
		expect(withoutPersonalData(query)).toEqual({ text, leftOut: ['e-mail address'] });
	});

	it.each([
		['https://user:secret@host.example/a?id=7#b loans', 'loans'],
		['see www.example.com/patron/17 now', 'see now'],
		['library.example.edu', ''],
		['ftp://example.net', ''],
		['example.org/me?session=1', '']
	])('is left out as a web address: %s', (query, text) => {
		expect(withoutPersonalData(query)).toEqual({ text, leftOut: ['web address'] });
	});

	it.each([
		['21234567890123', ''],
		['2 1234 12345 6789 renew', 'renew'],
		['4012 8888-8888 1881', ''],
		['call 541-555-0100', 'call'],
		['+1 (541) 555 0100', ''],
		['541.555.0100', ''],
		['\u202a+1 541‑555‑0100\u202c', ''],
		['1234567', ''],
		['W12345678 blocked', 'blocked'],
		['barcode21234567890123', 'barcode'],
		['123-45-6789', ''],
		['born 1987-03-12', 'born'],
		['9780131103627', ''],
		['1234-567X', ''],
		['٠١٢٣٤٥٦٧٨', ''],
		['０１２３４５６７', '']
	])('is left out as a number: %s', (query, text) => {
		expect(withoutPersonalData(query)).toEqual({ text, leftOut: ['number'] });
	});

	it('is named by kind, each kind once, in one order', () => {
		const query = '541-555-0100 a@b.org https://c.org d@e.org 21234567890123 hold';
		expect(withoutPersonalData(query)).toEqual({
			text: 'hold',
			leftOut: ['e-mail address', 'web address', 'number']
		});
	});

	it('is left out also where another part stood between its halves', () => {
		expect(textOf('hold 2123 a@b.org 456789')).toBe('hold');
	});

	it('is left out where the text is cut', () => {
		const long = 'ab '.repeat(331);
		for (const part of ['lee.smith@example.org', '2123 4567 8901 23', 'https://x.example/?id=7']) {
			for (let shift = 0; shift < 24; shift += 1) {
				const given = `${long}${'c '.repeat(shift / 2)}${part} more`;
				expect(textOf(given)).not.toMatch(/[@:\d]/);
			}
		}
	});
});

describe('what names nobody', () => {
	it.each([
		'year 2023',
		'2023-2024 plan',
		'2019–2020',
		'FY 2024/2025',
		'2021 2022 2023 2024',
		'lesson 12 2023-2024',
		'10,000 records',
		'1,000,000 records',
		'lesson 12',
		'LDR 008',
		'marc 245',
		'marc 245 500 505',
		'008/35-37',
		'600-655 100-130',
		'Z39.50',
		'e.g. node.js etc. in the',
		'QA76.73.J38 2019',
		'01ALLIANCE_NETWORK',
		'@handle',
		'meet @ noon',
		'don’t know & R&D <b> [a] (?)',
		'השאלה בין־ספרייתית',
		'😀 👩‍💻',
		'?!… — ()'
	])('stays: %s', (query) => {
		expect(withoutPersonalData(query)).toEqual({ text: query, leftOut: [] });
	});
});

describe('the words of the catalog and of judged queries', () => {
	it('stay as they are, whatever curators write', () => {
		const { needs, resources } = realCatalog();
		const asked = [
			...needs.flatMap(({ statement, alsoAsked }) => [statement, ...alsoAsked]),
			...resources.flatMap(({ title, alsoAsked }) => [title, ...alsoAsked]),
			...judgedQueries.map(({ q }) => q)
		];
		expect(asked.filter((words) => kindsOf(words).length > 0)).toEqual([]);
		expect(asked.length).toBeGreaterThan(300);
	});
});

describe('any text', () => {
	it('comes back as it is once it is clean, without ends of white space, well formed', () => {
		const part = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom(
				'a@b.org',
				'12',
				'345',
				' ',
				'@',
				'.',
				'www.',
				'://',
				'2020',
				'-',
				'(',
				'\ud800'
			)
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
				const { text } = withoutPersonalData(parts.join(''));
				expect(withoutPersonalData(text)).toEqual({ text, leftOut: [] });
				expect(text).toBe(text.trim().replace(/\s+/g, ' '));
				expect(() => encodeURIComponent(text)).not.toThrow();
			})
		);
	});

	it('holds no seven digits together afterwards, wherever they stood', () => {
		const around = fc.string({
			unit: fc.constantFrom('a', ' ', '-', '(', '.', '😀'),
			maxLength: 8
		});
		const digits = fc.string({
			unit: fc.constantFrom(...'0123456789'),
			minLength: 7,
			maxLength: 20
		});
		fc.assert(
			fc.property(around, digits, around, (before, inside, behind) => {
				expect(textOf(before + inside + behind)).not.toMatch(/\d{7}/);
			})
		);
	});

	it('is looked at only as far as its first 1,200 letters, whatever follows', () => {
		const start = `${'word '.repeat(260)}`;
		const endless = start + 'lee@example.org 21234567890123 '.repeat(3000);
		expect(endless.length).toBeGreaterThan(90_000);
		expect(textOf(endless)).toBe(textOf(start));
		expect(textOf(endless).length).toBeLessThanOrEqual(1000);
		expect(kindsOf(endless)).toEqual([]);
	});

	it('costs about the same however long it is and whatever it repeats', () => {
		const units = [
			'a',
			'a.',
			'@',
			'a@',
			'1 ',
			'1',
			'(',
			' ',
			'://',
			'a://',
			'www.',
			'+',
			'<',
			'\u0301'
		];
		const cost = (letters: number) => {
			let least = Infinity;
			for (let round = 0; round < 5; round += 1) {
				const start = performance.now();
				for (const unit of units) withoutPersonalData(unit.repeat(letters / unit.length));
				least = Math.min(least, performance.now() - start);
			}
			return least;
		};
		const short = cost(2400);
		expect(cost(100_800) / short).toBeLessThan(10);
	});
});
