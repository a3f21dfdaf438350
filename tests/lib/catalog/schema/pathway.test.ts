import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('has four stages and no others', () => {
	expect(
		codesAfter({ 'data/pathways/introduction.yaml': ['  first-week:', '  first-day:'] })
	).toEqual(['unknown-field']);
});

it('may say more of a step', () => {
	const { catalog, problems } = loadEdited({
		'data/pathways/introduction.yaml': [
			'- need: decode-terms',
			'- { need: decode-terms, optional: true, note: Read it once. }'
		]
	});
	expect(problems).toEqual([]);
	expect(catalog.pathways).toHaveLength(loadEdited({}).catalog.pathways.length);
});
