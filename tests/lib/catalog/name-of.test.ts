import { expect, it } from 'vitest';
import { kebab, nameOf, quote, valueAt } from '../../../src/lib/catalog/name-of.ts';

const file = {
	title: 'Reserves',
	steps: [{ need: 'a' }, { statement: 'I need to pack items.', id: 'pack' }]
};

it('names the nearest thing around a place that has a name', () => {
	expect(nameOf(file, ['steps', 0, 'need'])).toBe('"Reserves"');
	expect(nameOf(file, ['steps', 1, 'id'])).toBe('"Pack items"');
});

it('falls back on the position, and on the file', () => {
	expect(nameOf([{}, { because: 'x' }], [1, 'because'])).toBe('Entry 2 of this file');
	expect(nameOf({}, ['questions'])).toBe('This file');
});

it('gives what stands at a path, and nothing where the path ends', () => {
	expect(valueAt(file, ['steps', 0, 'need'])).toBe('a');
	expect(valueAt(file, ['steps', 9, 'need', 'more'])).toBeUndefined();
});

it('makes an id of what somebody wrote, unless it is one', () => {
	expect(kebab('Work in the NZ!')).toBe('work-in-the-nz');
	expect(kebab('work')).toBeUndefined();
	expect(kebab('???')).toBeUndefined();
});

it('cites a value between quotation marks', () => {
	expect(quote(' a ')).toBe('"a"');
	expect(quote(7)).toBe('"7"');
});
