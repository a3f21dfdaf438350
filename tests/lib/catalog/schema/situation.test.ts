import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('asks for a reason to give to learners', () => {
	expect(
		codesAfter({ 'data/situations.yaml': ['  because: you are new to Alliance work\n', ''] })
	).toEqual(['missing-field']);
});

it('may have any name', () => {
	const { catalog, problems } = loadEdited({
		'data/situations.yaml': ['name: New employee', 'name: Somebody new']
	});
	expect(problems).toEqual([]);
	expect(catalog.situations).toHaveLength(loadEdited({}).catalog.situations.length);
});
