import { expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../support/edit-sound.ts';

it('lets two kinds share an id', () => {
	expect(
		codesAfter({ 'data/groups.yaml': ['id: fulfillment-group', 'id: reserves-guide'] })
	).toEqual([]);
});

it('finds an id twice in one file and in two', () => {
	const { problems } = loadEdited({
		'data/needs/more.yaml': [
			'- id: decode-terms',
			'  statement: I need to know the terms.',
			'  program: all',
			'  state: draft',
			'  evidence: None.',
			''
		].join('\n'),
		'data/contacts.yaml': ['id: ask-form', 'id: rsf-calls']
	});
	expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
		['data/contacts.yaml', 7, 'catalog/duplicate-id'],
		['data/needs/rsf.yaml', 1, 'catalog/duplicate-id']
	]);
});

it('finds a shared id also where an entry has another mistake', () => {
	expect(codesAfter({ 'data/duties.yaml': '- id: loads-files\n- id: loads-files\n' })).toContain(
		'duplicate-id'
	);
});

it('keeps the first of two entries with one id', () => {
	const { catalog } = loadEdited({ 'data/contacts.yaml': ['id: ask-form', 'id: rsf-calls'] });
	expect(catalog.contacts.map(({ name }) => name)).toEqual(['RSF community calls']);
});
