import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

const file = 'data/successors.yaml';

it('may have lists that are empty, or only one of them', () => {
	expect(codesAfter({ [file]: 'needs: []\nresources: []\n' })).toEqual([]);
	expect(codesAfter({ [file]: 'resources: []\n' })).toEqual([]);
});

it('wants to be told what took the place, nothing too', () => {
	const { problems } = loadEdited({ [file]: 'needs:\n  - was: old-need\n' });
	expect(problems.map(({ code, line }) => [code, line])).toEqual([['catalog/missing-field', 2]]);
});

it('takes no successor twice and no other fields', () => {
	const entry = '{ was: a, now: [terms, terms], since: "2026" }';
	expect(codesAfter({ [file]: `resources:\n  - ${entry}\n` })).toEqual([
		'repeated-item',
		'unknown-field'
	]);
});
