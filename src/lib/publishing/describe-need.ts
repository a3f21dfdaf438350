import { contactsFor, isShown, stageNames, titleOf } from '../catalog/index.ts';
import type { Catalog, Need, Pathway } from '../catalog/index.ts';
import { describeContact, describeResource } from './describe-resource.ts';
import type { ContactView, PageLink, ResourceView } from './types.ts';

/** One need on a page of its own. */
export interface NeedView {
	readonly statement: string;
	readonly title: string;
	readonly area: PageLink | undefined;
	readonly resources: readonly ResourceView[];
	readonly gap?: { readonly cover: 'none' | 'partial'; readonly note: string };
	readonly ask: readonly ContactView[];
	readonly buildsOn: readonly PageLink[];
	readonly leadsTo: readonly PageLink[];
	/** The pathways it stands in, with the stage. */
	readonly pathways: readonly (PageLink & { readonly stage: string })[];
}

/** A need as a page shows it. */
export function describeNeed(catalog: Catalog, need: Need): NeedView {
	const resources = need.resources
		.flatMap((id) => catalog.resources.filter((resource) => resource.id === id))
		.filter(isShown);
	return {
		statement: need.statement,
		title: titleOf(need.statement),
		area: areaOf(catalog, need.program),
		resources: resources.map(describeResource),
		...(need.gap ? { gap: need.gap } : {}),
		ask: contactsFor(catalog, need).flatMap((contact) => describeContact(catalog, contact)),
		buildsOn: need.buildsOn.flatMap((id) => linkNeeds(catalog, (other) => other.id === id)),
		leadsTo: linkNeeds(catalog, (other) => other.buildsOn.includes(need.id)),
		pathways: catalog.pathways.flatMap((pathway) => placesIn(pathway, need))
	};
}

/** Approved needs that fit, as links. */
export function linkNeeds(catalog: Catalog, fits: (need: Need) => boolean): PageLink[] {
	return catalog.needs
		.filter((need) => need.state === 'approved' && fits(need))
		.map((need) => ({ title: titleOf(need.statement), path: `needs/${need.id}/` }));
}

/** The page of a program area; none for what belongs to all of them. */
export function areaOf(catalog: Catalog, id: string): PageLink | undefined {
	const program = catalog.programs.find((one) => one.id === id);
	return program
		? { title: `${program.name} (${program.abbreviation})`, path: `programs/${id}/` }
		: undefined;
}

function placesIn(pathway: Pathway, need: Need): (PageLink & { stage: string })[] {
	const stages = pathway.steps
		.filter((step) => step.need === need.id)
		.map((step) => stageNames[step.stage].toLowerCase());
	if (stages.length === 0) return [];
	const stage = [...new Set(stages)].join(' or ');
	return [{ title: pathway.title, path: `pathways/${pathway.id}/`, stage }];
}
