import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('has no other fields than its own', () => {
	expect(codesAfter({ 'data/duties.yaml': ['  because', '  why'] })).toEqual([
		'missing-field',
		'unknown-field'
	]);
});

it('may have any name', () => {
	const { catalog, problems } = loadEdited({
		'data/duties.yaml': ['name: Loading files of records', 'name: Loading']
	});
	expect(problems).toEqual([]);
	expect(catalog.duties).toHaveLength(loadEdited({}).catalog.duties.length);
});
