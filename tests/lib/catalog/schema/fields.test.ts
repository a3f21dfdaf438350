import { describe, expect, it } from 'vitest';
import { fields, readYaml } from '../../../../src/lib/catalog/index.ts';

const { address, count, date, group } = fields;

const codesOf = (field: Parameters<typeof group>[0][string], value: string): string[] =>
	readYaml(
		{ path: 'data/x.yaml', text: `field: ${value}\n` },
		group({ field }, 'A file.')
	).problems.map(({ code }) => code.replace('catalog/', ''));

describe('an address', () => {
	it.each([
		'https://www.orbiscascade.org/?p=12058',
		'http://orbiscascade.org',
		'https://example.org/a/@b?c=d#e',
		'"https://example.org/a%20b"'
	])('can be %s', (value) => {
		expect(codesOf(address('An address.'), value)).toEqual([]);
	});

	it.each([
		'"javascript:alert(1)"',
		'"JavaScript:alert(1)"',
		'" javascript:alert(1)"',
		'"java\\nscript:alert(1)"',
		'"java\\tscript:alert(1)"',
		'"data:text/html;base64,PGI+"',
		'"vbscript:x"',
		'"file:///etc/passwd"',
		'"mailto:a@example.org"',
		'"blob:https://example.org/x"'
	])('is never %s', (value) => {
		expect(codesOf(address('An address.'), value)).toEqual(['unsafe-address']);
	});

	it.each([
		'www.example.org',
		'example',
		'"https://"',
		'"https://a b.org"',
		'"https://example.org/a b"',
		'"https://orbiscascade.org@example.org/"',
		'"//example.org/x"',
		'/training',
		'"https:example.org"'
	])('is not %s', (value) => {
		expect(codesOf(address('An address.'), value)).toEqual(['not-an-address']);
	});
});

describe('a date', () => {
	it.each(['"2024"', '"2024-12"', '"2024-02-29"', '2024-06-04'])('can be %s', (value) => {
		expect(codesOf(date('A date.'), value)).toEqual([]);
	});

	it.each([
		'"2023-02-29"',
		'"2024-13"',
		'"2024-00"',
		'"2024-06-31"',
		'"24"',
		'"2024-6"',
		'June',
		'"0000"'
	])('is not %s', (value) => {
		expect(codesOf(date('A date.'), value)).toEqual(['not-a-date']);
	});
});

describe('a count', () => {
	it.each(['1', '63'])('can be %s', (value) => {
		expect(codesOf(count('A count.'), value)).toEqual([]);
	});

	it.each(['0', '-5', '1.5'])('is not %s', (value) => {
		expect(codesOf(count('A count.'), value)).toEqual(['not-a-count']);
	});

	it('is a number and no text', () => {
		expect(codesOf(count('A count.'), '"30"')).toEqual(['wrong-kind']);
	});
});
