import { describe, expect, it } from 'vitest';
import { foldWord, splitWords } from '../../../../src/lib/study/definition/fold-word.ts';

describe('foldWord', () => {
	it.each([
		['lend', 'lends', 'Lending'],
		['ship', 'shipping', 'shipped', 'ships'],
		['library', 'libraries', 'Library’s'],
		['course', 'courses'],
		['reserve', 'reserved', 'reserving'],
		['catalog', 'cataloging', 'CATALOGS'],
		['box', 'boxes'],
		['call', 'calls', 'called'],
		['class', 'classes']
	])('gives the forms of "%s" one shape', (...forms) => {
		expect(new Set(forms.map(foldWord)).size).toBe(1);
	});

	it('keeps words apart that are none of each other', () => {
		const words = ['class', 'clan', 'his', 'hi', 'need', 'red', 'sing', 'ring', 'lost', 'loan'];
		expect(new Set(words.map(foldWord)).size).toBe(words.length);
	});
});

describe('splitWords', () => {
	it('has the words of a text as they are written, without figures and signs', () => {
		expect(splitWords('E-mails, 3 (lost) items: the driver’s own… café')).toEqual([
			'E',
			'mails',
			'lost',
			'items',
			'the',
			'driver’s',
			'own',
			'café'
		]);
	});

	it('has none of a text without words', () => {
		expect(splitWords('12 – 3')).toEqual([]);
	});
});
