import { expect, it } from 'vitest';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import { codesAfter } from '../../support/edit-sound.ts';

it('passes over the files that other domains read', () => {
	expect(
		codesAfter({
			'data/wizard.yaml': '-',
			'data/people.yaml': '-',
			'data/search/vocabulary.yaml': '-'
		})
	).toEqual([]);
});

it('refuses a folder inside a folder, which nobody reads', () => {
	expect(codesAfter({ 'data/needs/old/rsf.yaml': '- id: x' })).toEqual(['stray-file']);
});

it('names everything that is missing from an empty folder', () => {
	expect(loadCatalog([]).problems.map(({ message }) => message)).toEqual([
		'There is no data/contacts.yaml.',
		'There is no file in data/needs.',
		'There is no file in data/pathways.',
		'There is no data/programs.yaml.',
		'There is no file in data/resources.',
		'There is no data/roles.yaml.',
		'There is no data/situations.yaml.'
	]);
});
