import { expect, it } from 'vitest';
import { codesAfter } from '../../support/edit-sound.ts';

it('accepts a level with its basis, and neither of them', () => {
	expect(
		codesAfter({ 'data/resources/work.yaml': ['  level: intro\n  level_basis: stated\n', ''] })
	).toEqual([]);
});
