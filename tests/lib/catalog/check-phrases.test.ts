import { expect, it } from 'vitest';
import { codesAfter } from '../../support/edit-sound.ts';

const asked = (...phrases: string[]) =>
	codesAfter({
		'data/resources/work.yaml': [
			'  summary: How to put items on reserve.\n',
			`  summary: How to put items on reserve.\n  also_asked: [${phrases.join(', ')}]\n`
		]
	});

it('accepts phrases of several words, also with a hyphen inside', () => {
	expect(asked('put a book on reserve', 'two-hour loan for a class')).toEqual([]);
});

it('names phrases that ran together, and one longer than anybody types', () => {
	expect(asked('put a book on reserve - list for a course')).toEqual(['phrases-run-together']);
	expect(asked('book '.repeat(30).trim())).toEqual(['phrases-run-together']);
});

it('warns of a phrase that stands twice in other capitals', () => {
	expect(asked('hold a book', 'Hold a book')).toEqual(['shared-phrase']);
});
