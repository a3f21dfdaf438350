import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('has one of four states', () => {
	expect(codesAfter({ 'data/groups.yaml': ['status: current', 'status: active'] })).toEqual([
		'wrong-choice'
	]);
});

it('may have no page of its own', () => {
	const { catalog, problems } = loadEdited({
		'data/groups.yaml': ['  resource: reserves-guide\n', '  note: No page was seen.\n']
	});
	expect(problems).toEqual([]);
	expect(catalog.groups).toHaveLength(loadEdited({}).catalog.groups.length);
});
