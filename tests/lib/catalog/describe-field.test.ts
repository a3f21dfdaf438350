import { expect, it } from 'vitest';
import { describeField, fieldNames, isOptional } from '../../../src/lib/catalog/describe-field.ts';
import { group, list, optional, text } from '../../../src/lib/catalog/schema/fields.ts';

const item = group({ name: text('A name.'), note: optional(text('A note.')) }, 'An item.');
const schema = group({ items: optional(list(item, 'Some items.')) }, 'A file.');

it('gives the sentence of a field at any depth', () => {
	expect(describeField(schema, [])).toBe('A file.');
	expect(describeField(schema, ['items'])).toBe('Some items.');
	expect(describeField(schema, ['items', 4, 'note'])).toBe('A note.');
});

it('says nothing about a field that is not there', () => {
	expect(describeField(schema, ['items', 0, 'nothing'])).toBe('');
	expect(fieldNames(schema, ['nothing'])).toEqual([]);
});

it('lists the fields of an entry, and tells which may be left out', () => {
	expect(fieldNames(schema, ['items', 0])).toEqual(['name', 'note']);
	expect(isOptional(schema, ['items', 0, 'name'])).toBe(false);
	expect(isOptional(schema, ['items', 0, 'note'])).toBe(true);
});
