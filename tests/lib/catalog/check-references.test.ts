import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../support/edit-sound.ts';

it('finds a reference that leads nowhere in an entry with another mistake', () => {
	expect(
		codesAfter({
			'data/needs/scts.yaml': [
				'  program: scts\n  state: approved\n  builds_on: [work-in-network-zone]',
				'  program: scts\n  state: aproved\n  builds_on: [network-zone]'
			]
		})
	).toEqual(['wrong-choice', 'unknown-need']);
});

it('does not blame a reference to an entry that has a mistake of its own', () => {
	expect(codesAfter({ 'data/resources/all.yaml': ['title: Ask form', 'titel: Ask form'] })).toEqual(
		['missing-field', 'unknown-field']
	);
});

it('gives the line of the one item of a list', () => {
	const { problems } = loadEdited({
		'data/needs/scts.yaml': ['    - overlay-recording\n', '    - overlay\n']
	});
	expect(problems.map(({ line }) => line)).toEqual([16]);
});

it('takes "all" for every program area', () => {
	expect(codesAfter({ 'data/roles.yaml': ['programs: [rsf]', 'programs: [all]'] })).toEqual([]);
});
