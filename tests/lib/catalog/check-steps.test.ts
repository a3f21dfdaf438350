import { expect, it } from 'vitest';
import { codesAfter } from '../../support/edit-sound.ts';

const file = 'data/pathways/course-reserves.yaml';

it('accepts a need twice when each step says for whom', () => {
	expect(codesAfter({})).toEqual([]);
});

it('refuses a need twice when one of the steps is for everybody', () => {
	expect(codesAfter({ [file]: ['\n      when: { any_of: [new-role] }', ''] })).toEqual([
		'repeated-need'
	]);
});

it('takes stages without steps for no steps', () => {
	expect(
		codesAfter({
			'data/pathways/cataloger-metadata.yaml': [
				'steps:\n  first-week:\n    - need: work-in-network-zone\n  first-quarter:\n    - need: overlay-records\n      optional: true\n      note: When you have made ten records.',
				'steps: { first-week: [] }'
			]
		})
	).toContain('pathway-without-steps');
});
