import { expect, it } from 'vitest';
import { pathwayFromFile } from '../../../src/lib/catalog/pathway-from-file.ts';
import { pathway } from '../../../src/lib/catalog/schema/pathway.ts';
import { readYaml } from '../../../src/lib/catalog/read-yaml.ts';

it('puts the steps into one list, by stage and then in the order written', () => {
	const text = [
		'id: a',
		'title: A',
		'kind: core',
		'program: all',
		'for: {}',
		'introduction: Start.',
		'steps:',
		'  as-needed: [{ need: last }]',
		'  first-week: [{ need: one }, { need: two }]'
	].join('\n');
	const { value } = readYaml({ path: 'data/pathways/a.yaml', text }, pathway);
	expect(value && pathwayFromFile(value).steps.map(({ need, stage }) => [need, stage])).toEqual([
		['one', 'first-week'],
		['two', 'first-week'],
		['last', 'as-needed']
	]);
});
