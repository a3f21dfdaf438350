import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('asks for the abbreviation that people hear', () => {
	expect(codesAfter({ 'data/programs.yaml': ['  abbreviation: RSF\n', ''] })).toEqual([
		'missing-field'
	]);
});

it('may have former names and no address', () => {
	const { catalog, problems } = loadEdited({
		'data/programs.yaml': ['  url: "https://example.org/rsf"\n', '  former_names: [Access]\n']
	});
	expect(problems).toEqual([]);
	expect(catalog.programs).toHaveLength(loadEdited({}).catalog.programs.length);
});
