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

it('tells a list in place of fields once', () => {
	const { problems } = loadEdited({
		'data/duties.yaml': '- [id, name]\n-\n- id: a\n  name: A\n  because: b\n  more: [x]\n'
	});
	expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
		'1: Entry 1 of this file is a list, where a group of fields belongs.',
		'2: Entry 2 of this file is empty, where a group of fields belongs.',
		'6: "A" has a field "more", and there is no such field here.'
	]);
});

it('says how to write the fields of a step', () => {
	const { problems } = loadEdited({
		'data/pathways/introduction.yaml': ['- need: decode-terms', '- decode-terms']
	});
	expect(problems).toEqual([
		expect.objectContaining({
			message:
				'"Introduction to the Alliance" has "decode-terms" in "first-week", where a group of fields belongs.',
			remedy: 'Write each field on a line of its own: its name, a colon, a space and its value.'
		})
	]);
});
