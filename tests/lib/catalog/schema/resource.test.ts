import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('is seen, or seen in a listing', () => {
	expect(
		codesAfter({ 'data/resources/work.yaml': ['confidence: medium', 'confidence: low'] })
	).toEqual(['wrong-choice']);
});

it('needs no length', () => {
	const { catalog, problems } = loadEdited({ 'data/resources/work.yaml': ['  minutes: 30\n', ''] });
	expect(problems).toEqual([]);
	expect(catalog.resources).toHaveLength(loadEdited({}).catalog.resources.length);
});
