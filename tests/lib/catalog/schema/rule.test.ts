import { expect, it } from 'vitest';
import { readYaml, rule } from '../../../../src/lib/catalog/index.ts';

const read = (text: string): ReturnType<typeof readYaml<ReturnType<typeof rule>>> =>
	readYaml({ path: 'data/x.yaml', text }, rule('Whom it is for.'));

it('has two lists, each empty where it is not given', () => {
	expect(read('any_of: [new-role]').value).toEqual({ allOf: [], anyOf: ['new-role'] });
});

it('has no other words', () => {
	expect(read('any_off: [new-role]').problems.map(({ message }) => message)).toEqual([
		'This file has a field "any_off", and there is no such field here. Did you mean "any_of"?'
	]);
});
