import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../../support/edit-sound.ts';

it('is said as the worker would say it', () => {
	expect(
		codesAfter({ 'data/needs/scts.yaml': ['I need to overlay', 'I want to overlay'] })
	).toEqual(['statement-form']);
});

it('may build on nothing and have other wordings', () => {
	const { catalog, problems } = loadEdited({
		'data/needs/scts.yaml': [
			'  builds_on: [work-in-network-zone]\n',
			'  also_asked: [overlay a record]\n'
		]
	});
	expect(problems).toEqual([]);
	expect(catalog.needs).toHaveLength(loadEdited({}).catalog.needs.length);
});
