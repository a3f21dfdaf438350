import { isShown, titleOf, type Catalog, type Need, type Pathway } from '../catalog/index.ts';
import type { Plan, PlanStep } from '../planner/index.ts';
import type { Thing } from '../study/index.ts';

/** How the whole of a plan is named as an answer. */
const wholeList = 'This whole list';

/**
 * What of a plan can be named as an answer, in the order of its page: the whole list, which counts
 * as the pathways it is made of, then each step and the resources that it shows. A helper's own
 * part comes last; what stands there already is named once.
 */
export function listPlanThings(catalog: Catalog, plans: readonly Plan[]): Thing[] {
	const pathways = plans.flatMap((plan) => plan.pathways.map((id) => `pathways/${id}`));
	const steps = plans.flatMap((plan) => [...plan.steps, ...plan.asNeeded]);
	return once([
		{ ids: [...new Set(pathways)], title: wholeList },
		...steps.flatMap((step) => listStepThings(catalog, step))
	]);
}

/**
 * What can be named on the page of a need, a pathway, a program area or a resource, by the folder
 * of its address: the thing itself, where it is an answer, and what its page lists.
 */
export function listPageThings(catalog: Catalog, folder: string, id: string): Thing[] {
	if (folder === 'needs')
		return once(findNeed(catalog, id).flatMap((n) => listNeedThings(catalog, n)));
	if (folder === 'programs') return listProgramThings(catalog, id);
	if (folder === 'resources') return nameResource(catalog, id);
	const own = catalog.pathways.filter((pathway) => folder === 'pathways' && pathway.id === id);
	return once(own.flatMap((pathway) => listPathwayThings(catalog, pathway)));
}

function listNeedThings(catalog: Catalog, need: Need): Thing[] {
	return [nameNeed(need), ...need.resources.flatMap((id) => nameResource(catalog, id))];
}

function listPathwayThings(catalog: Catalog, pathway: Pathway): Thing[] {
	const needs = pathway.steps.flatMap((step) => findNeed(catalog, step.need));
	return [namePathway(pathway), ...needs.map(nameNeed)];
}

/** The pathways and then the needs of an area. */
function listProgramThings({ pathways, needs }: Catalog, id: string): Thing[] {
	return [
		...pathways.filter(({ program }) => program === id).map(namePathway),
		...needs.filter((need) => need.program === id && isShown(need)).map(nameNeed)
	];
}

function namePathway({ id, title }: Pathway): Thing {
	return { ids: [`pathways/${id}`], title };
}

/** Nothing where learners are shown no such resource. */
function nameResource({ resources }: Catalog, id: string): Thing[] {
	return resources
		.filter((resource) => resource.id === id && isShown(resource))
		.map(({ title }) => ({ ids: [`resources/${id}`], title }));
}

function listStepThings(catalog: Catalog, step: PlanStep): Thing[] {
	return [
		...findNeed(catalog, step.need).map(nameNeed),
		...step.resources.flatMap((id) => nameResource(catalog, id))
	];
}

function nameNeed({ id, statement }: Need): Thing {
	return { ids: [`needs/${id}`], title: titleOf(statement) };
}

function findNeed({ needs }: Catalog, id: string): Need[] {
	return needs.filter((need) => need.id === id && isShown(need));
}

function once(things: readonly Thing[]): Thing[] {
	const named = new Map(things.map((thing) => [thing.ids.join(' '), thing]));
	return [...named.values()];
}
