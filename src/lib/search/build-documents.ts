import type { Catalog, Need, Pathway, Program, Resource } from '../catalog/index.ts';
import { isShown } from '../catalog/index.ts';
import type { Belonging, SearchDocument } from './types.ts';

/**
 * What can be found in a catalog: approved needs and resources, every pathway and program area.
 * In the order of the catalog, kind by kind; the same catalog gives the same documents.
 */
export function buildDocuments(catalog: Catalog): SearchDocument[] {
	const needs = catalog.needs.filter((need) => need.state === 'approved');
	const roleNames = new Map(catalog.roles.map(({ id, name }) => [id as string, name]));
	return [
		...needs.map((need) => needDocument(need, catalog.pathways)),
		...catalog.resources
			.filter(isShown)
			.map((resource) => resourceDocument(resource, needs, roleNames)),
		...catalog.pathways.map(pathwayDocument),
		...catalog.programs.map(programDocument)
	];
}

function needDocument(need: Need, pathways: readonly Pathway[]): SearchDocument {
	return {
		kind: 'need',
		id: need.id,
		title: need.statement,
		path: `needs/${need.id}/`,
		words: { asked: need.alsoAsked, topics: [], summary: '' },
		programs: [need.program],
		belongsTo: pathways.filter((pathway) => hasNeed(pathway, need)).map(pathwayLink),
		...(need.gap?.cover === 'none' ? { gap: true } : {})
	};
}

function hasNeed(pathway: Pathway, { id }: Need): boolean {
	return pathway.steps.some((step) => step.need === id || step.or.includes(id));
}

function pathwayLink({ id, title }: Pathway): Belonging {
	return { title, path: `pathways/${id}/` };
}

function resourceDocument(
	resource: Resource,
	needs: readonly Need[],
	roleNames: ReadonlyMap<string, string>
): SearchDocument {
	const serves = needs.filter((need) => need.resources.includes(resource.id));
	const forWhom = resource.roles.flatMap((role) => roleNames.get(role) ?? []);
	return {
		kind: 'resource',
		id: resource.id,
		title: resource.title,
		path: `resources/${resource.id}/`,
		words: {
			asked: resource.alsoAsked,
			topics: [...resource.topics, ...(forWhom.length < 4 ? forWhom : [])],
			summary: resource.summary
		},
		programs: resource.programs,
		belongsTo: serves.map(({ id, statement }) => ({ title: statement, path: `needs/${id}/` })),
		format: resource.format,
		activity: resource.activity,
		access: resource.access,
		...(resource.urlIsListing ? { urlIsListing: true } : {}),
		...(resource.confidence === 'medium' ? { unverified: true } : {})
	};
}

function pathwayDocument(pathway: Pathway): SearchDocument {
	return {
		kind: 'pathway',
		...pathwayLink(pathway),
		id: pathway.id,
		words: { asked: [], topics: [], summary: pathway.introduction },
		programs: [pathway.program],
		belongsTo: []
	};
}

function programDocument(program: Program): SearchDocument {
	const { id, name, abbreviation, formerNames, covers, plainly } = program;
	return {
		kind: 'program',
		id,
		title: name,
		path: `programs/${id}/`,
		words: {
			asked: [abbreviation],
			topics: formerNames,
			summary: `${covers} ${plainly}`
		},
		programs: [id],
		belongsTo: []
	};
}
