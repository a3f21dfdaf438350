import { expect, it } from 'vitest';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import type { Catalog } from '../../../src/lib/catalog/index.ts';
import { loadEdited } from '../../support/edit-sound.ts';
import { readSound } from '../../support/read-fixture.ts';

/** Ids that something in the catalog refers to and that are not there. */
function danglingIn(catalog: Catalog): string[] {
	const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
	const tags = ids([
		...catalog.programs,
		...catalog.situations,
		...catalog.roles,
		...catalog.duties
	]);
	const rules = catalog.pathways.flatMap((pathway) => [
		pathway.for,
		...pathway.steps.flatMap(({ when }) => when ?? [])
	]);
	const missing = (named: readonly string[], known: readonly string[]): string[] =>
		named.filter((id) => !known.includes(id));
	return [
		...missing(
			catalog.needs.flatMap(({ buildsOn }) => buildsOn),
			ids(catalog.needs)
		),
		...missing(
			catalog.needs.flatMap(({ resources }) => resources),
			ids(catalog.resources)
		),
		...missing(
			catalog.needs.flatMap(({ ask }) => ask),
			ids(catalog.contacts)
		),
		...missing(
			catalog.contacts.map(({ resource }) => resource),
			ids(catalog.resources)
		),
		...missing(
			catalog.pathways.flatMap(({ steps }) => steps.flatMap(({ need, or }) => [need, ...or])),
			ids(catalog.needs)
		),
		...missing(
			catalog.needs.map(({ program }) => program),
			[...ids(catalog.programs), 'all']
		),
		...missing(
			rules.flatMap(({ allOf, anyOf }) => [...allOf, ...anyOf]),
			tags
		)
	];
}

it('leaves no reference that leads nowhere, whichever file is taken away', () => {
	for (const { path } of readSound()) {
		const { catalog } = loadCatalog(readSound().filter((file) => file.path !== path));
		expect(danglingIn(catalog), path).toEqual([]);
	}
});

it('leaves a step out when its rule names an unknown tag, so that it is not for everybody', () => {
	const { catalog } = loadEdited({
		'data/pathways/course-reserves.yaml': ['any_of: [new-role]', 'any_of: [new-rule]']
	});
	const pathway = catalog.pathways.find(({ title }) => title === 'Course reserves');
	expect(pathway?.steps.map(({ stage }) => stage)).toEqual(['first-month']);
});

it('keeps a group without the page that is not there', () => {
	const { catalog } = loadEdited({ 'data/groups.yaml': ['reserves-guide', 'reserves-page'] });
	expect(catalog.groups.map(({ name, resource }) => [name, resource])).toEqual([
		['Fulfillment Standing Group', undefined]
	]);
});

it('drops a need that builds on itself from its own prerequisites', () => {
	const { catalog } = loadEdited({
		'data/needs/rsf.yaml': ['builds_on: []', 'builds_on: [decode-terms]']
	});
	expect(catalog.needs[0]?.buildsOn).toEqual([]);
});
