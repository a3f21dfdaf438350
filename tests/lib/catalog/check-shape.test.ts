import { expect, it } from 'vitest';
import { checkShape } from '../../../src/lib/catalog/check-shape.ts';
import { count, group, text } from '../../../src/lib/catalog/schema/fields.ts';

const schema = group({ name: text('A name.'), max_items: count('How many.') }, 'A thing.');
const place = { file: { path: 'data/x.yaml', text: '' }, schema, lineOf: () => 7 };

it('gives the value of one place of a file, with names in camelCase', () => {
	const raw = [null, { name: ' Shelf ', max_items: 3 }];
	expect(checkShape({ ...place, raw, before: [1] })).toEqual({
		value: { name: 'Shelf', maxItems: 3 },
		problems: []
	});
});

it('gives every problem of the place, and no value', () => {
	const { value, problems } = checkShape({ ...place, raw: { name: '', more: 1 }, before: [] });
	expect(value).toBeUndefined();
	expect(problems.map(({ code, line }) => [code, line])).toEqual([
		['catalog/empty-field', 7],
		['catalog/missing-field', 7],
		['catalog/unknown-field', 7]
	]);
});
