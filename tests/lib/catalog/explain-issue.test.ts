import { expect, it } from 'vitest';
import { loadEdited } from '../../support/edit-sound.ts';

const firstOf = (text: string): string | undefined =>
	loadEdited({ 'data/duties.yaml': text }).problems[0]?.message;

it('names an entry by its place where it has no title', () => {
	expect(firstOf('- because: you load files\n  id: 7\n  name:\n')).toBe(
		'Entry 1 of this file has "7" in "id", where a text belongs.'
	);
});

it('offers an id for a name that is none', () => {
	expect(firstOf('- id: Ärger & Co\n  name: Trouble\n  because: you have it\n')).toContain(
		'Did you mean "arger-co"?'
	);
});

it('calls a blank text empty', () => {
	expect(firstOf('- id: a\n  name: "  "\n  because: you have it\n')).toBe(
		'"a" has "name:" with nothing after it.'
	);
});

it('says when a list or a group stands where a text belongs', () => {
	expect(firstOf('- id: a\n  name: [x]\n  because: you have it\n')).toBe(
		'"a" has a list in "name", where a text belongs.'
	);
	expect(firstOf('- id: a\n  name: { x: y }\n  because: you have it\n')).toBe(
		'"a" has a group of fields in "name", where a text belongs.'
	);
});
