import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('has its address only by way of a resource', () => {
	expect(
		codesAfter({
			'data/contacts.yaml': ['  resource: ask-form\n', '  url: "https://example.org/ask"\n']
		})
	).toEqual(['missing-field', 'unknown-field']);
});

it('may belong to no program area in particular', () => {
	const { catalog, problems } = loadEdited({
		'data/contacts.yaml': ['programs: [all]', 'programs: []']
	});
	expect(problems).toEqual([]);
	expect(catalog.contacts).toHaveLength(loadEdited({}).catalog.contacts.length);
});
