import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('asks for program areas, even if none', () => {
	expect(codesAfter({ 'data/roles.yaml': ['  programs: [rsf]\n', ''] })).toEqual(['missing-field']);
});

it('may belong to no program area', () => {
	const { catalog, problems } = loadEdited({
		'data/roles.yaml': ['  programs: [rsf]\n', '  programs: []\n']
	});
	expect(problems).toEqual([]);
	expect(catalog.roles).toHaveLength(loadEdited({}).catalog.roles.length);
});
