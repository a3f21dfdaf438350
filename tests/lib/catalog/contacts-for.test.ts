import { expect, it } from 'vitest';
import { contactsFor } from '../../../src/lib/catalog/index.ts';
import type { Catalog } from '../../../src/lib/catalog/index.ts';
import { loadEdited } from '../../support/edit-sound.ts';

const namesFor = (catalog: Catalog, id: string): string[] =>
	catalog.needs
		.filter((need) => String(need.id) === id)
		.flatMap((need) => contactsFor(catalog, need).map(({ name }) => name));

it("gives a need's own contacts first", () => {
	const { catalog } = loadEdited({
		'data/needs/rsf.yaml': ['ask: [rsf-calls]', 'ask: [ask-form]']
	});
	expect(namesFor(catalog, 'report-lost-items')).toEqual(['Ask form']);
});

it('gives the contacts of the program area where a need has none of its own', () => {
	expect(namesFor(loadEdited({}).catalog, 'run-course-reserves')).toEqual(['RSF community calls']);
});

it("gives everybody's contacts where the program area has none", () => {
	expect(namesFor(loadEdited({}).catalog, 'overlay-records')).toEqual(['Ask form']);
});
