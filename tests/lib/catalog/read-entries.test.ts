import { expect, it } from 'vitest';
import { fields, readEntries } from '../../../src/lib/catalog/index.ts';

const schema = fields.group(
	{ id: fields.id('The id.'), name: fields.text('The name.') },
	'A thing.'
);
const read = (text: string): ReturnType<typeof readEntries<typeof schema>> =>
	readEntries({ path: 'data/x.yaml', text }, schema);

it('gives each entry with its place', () => {
	const { entries, problems } = read('- id: a\n  name: A\n- id: b\n  name: B\n');
	expect(problems).toEqual([]);
	expect(entries.map(({ value, file, lineOf }) => [value.name, file, lineOf(['name'])])).toEqual([
		['A', 'data/x.yaml', 2],
		['B', 'data/x.yaml', 4]
	]);
});

it('leaves a wrong entry out, and still knows its id and what is written', () => {
	const { entries, written, ids, problems } = read('- id: a\n- id: b\n  name: B\n');
	expect(entries.map(({ value }) => value.id)).toEqual(['b']);
	expect(written.map(({ value }) => value)).toEqual([{ id: 'a' }, { id: 'b', name: 'B' }]);
	expect(ids).toEqual(['a', 'b']);
	expect(problems).toHaveLength(1);
});

it('knows the ids of a file that cannot be read', () => {
	expect(read('- id: a\n  name: A: A\n- { id: b, name: B }\n').ids).toEqual(['a', 'b']);
});
