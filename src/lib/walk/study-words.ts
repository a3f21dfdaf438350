import { isShown, titleOf, type Catalog } from '../catalog/index.ts';
import type { SiteLabel } from '../study/index.ts';
import type { Wizard } from '../wizard/index.ts';

/** What a study can speak of, by the id that its file and its recordings use. */
export interface StudyWords {
	/** Titles of needs, resources, pathways, program areas, questions and options. */
	readonly titles: ReadonlyMap<string, string>;
	/** Ids of everything that search can lead to: what learners are shown, kind by kind. */
	readonly findable: readonly string[];
	readonly labels: readonly SiteLabel[];
}

/** The titles, buttons and findable things of a catalog and its questions, in their order. */
export function collectStudyWords({
	catalog,
	wizard
}: {
	readonly catalog: Catalog;
	readonly wizard: Wizard;
}): StudyWords {
	const things = nameThings(catalog);
	const options = wizard.flow.questions.flatMap((question) => question.options);
	const titles = new Map([
		...options.map(({ id, label }): [string, string] => [id, label]),
		...wizard.flow.questions.map(({ id, asks }): [string, string] => [`question/${id}`, asks]),
		...things
	]);
	return {
		titles,
		findable: things.map(([id]) => id),
		labels: [
			...options.map(({ id, label }): SiteLabel => ({ id, kind: 'option', text: label })),
			...things.map(([id, text]): SiteLabel => ({ id, kind: 'title', text }))
		]
	};
}

function nameThings({ needs, resources, pathways, programs }: Catalog): [string, string][] {
	return [
		...needs
			.filter(isShown)
			.map(({ id, statement }): [string, string] => [`needs/${id}`, titleOf(statement)]),
		...resources
			.filter(isShown)
			.map(({ id, title }): [string, string] => [`resources/${id}`, title]),
		...pathways.map(({ id, title }): [string, string] => [`pathways/${id}`, title]),
		...programs.map(({ id, name }): [string, string] => [`programs/${id}`, name])
	];
}
