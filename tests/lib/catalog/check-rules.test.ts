import { expect, it } from 'vitest';
import { codesAfter } from '../../support/edit-sound.ts';

const file = 'data/pathways/course-reserves.yaml';
const audience = 'for: { any_of: [course-reserves] }';

it('accepts one situation with a role and a duty', () => {
	expect(
		codesAfter({
			'data/pathways/cataloger-metadata.yaml': [
				'for: { any_of: [cataloger-metadata] }',
				'for: { all_of: [cataloger-metadata, new-role, loads-files] }'
			]
		})
	).toEqual([]);
});

it('accepts two roles, which one person may have', () => {
	expect(
		codesAfter({ [file]: [audience, 'for: { all_of: [course-reserves, cataloger-metadata] }'] })
	).toEqual([]);
});

it('refuses a situation that the alternatives exclude', () => {
	expect(
		codesAfter({
			'data/pathways/introduction.yaml': [
				'{ any_of: [new-employee, new-role] }',
				'{ all_of: [new-employee], any_of: [new-role] }'
			]
		})
	).toEqual(['pathway-for-nobody']);
});

it('does not repeat an unknown tag as a pathway for nobody', () => {
	expect(codesAfter({ [file]: [audience, 'for: { any_of: [reserving] }'] })).toEqual([
		'unknown-tag'
	]);
});
