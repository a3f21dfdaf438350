import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('is of one of five kinds', () => {
	expect(codesAfter({ 'data/channels.yaml': ['kind: calls', 'kind: call'] })).toEqual([
		'wrong-choice'
	]);
});

it('may have no resource', () => {
	const { catalog, problems } = loadEdited({
		'data/channels.yaml': ['  resource: rsf-calls\n', '']
	});
	expect(problems).toEqual([]);
	expect(catalog.channels).toHaveLength(loadEdited({}).catalog.channels.length);
});
