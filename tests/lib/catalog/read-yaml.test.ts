import { expect, it } from 'vitest';
import { fields, readYaml } from '../../../src/lib/catalog/index.ts';

const { group, list, text } = fields;
const schema = group(
	{
		questions: list(
			group({ id: text('The id.'), asked_when: text('When.') }, 'A question.'),
			'All.'
		)
	},
	'A file.'
);

it('gives the value with names in camelCase, and lines by the names in the file', () => {
	const source = 'questions:\n  - id: a\n    asked_when: always\n';
	const { value, written, lineOf, problems } = readYaml(
		{ path: 'data/q.yaml', text: source },
		schema
	);
	expect(problems).toEqual([]);
	expect(value).toEqual({ questions: [{ id: 'a', askedWhen: 'always' }] });
	expect(written).toEqual({ questions: [{ id: 'a', asked_when: 'always' }] });
	expect(lineOf(['questions', 0, 'asked_when'])).toBe(3);
});

it('gives no value when anything is wrong, and all that is', () => {
	const source = 'questions:\n  - id: a\n    id: b\n    asked_wen: always\n';
	const { value, problems } = readYaml({ path: 'data/q.yaml', text: source }, schema);
	expect(value).toBeUndefined();
	expect(problems.map(({ code, line }) => [code, line])).toEqual([
		['catalog/missing-field', 2],
		['catalog/doubled-field', 3],
		['catalog/unknown-field', 4]
	]);
});
