import { isShown } from '../catalog/index.ts';
import type { Catalog } from '../catalog/index.ts';
import type { Plan } from '../planner/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { SeenStep } from './types.ts';

/** What a step's wording is remembered by: one change in 16 million goes unseen. */
export function wordingMark(statement: string): string {
	return fingerprint(statement, 4);
}

/**
 * What a resource is remembered by: its id, of which two are taken for one less than once in a hundred
 * million pairs, so that the resources of one step are told apart and each finds its title again.
 */
export function resourceMark(id: string): string {
	return fingerprint(id, 5);
}

/**
 * The steps of a plan as they stand today, to be kept with the plan when its reader agrees to them:
 * those in sequence and the as-needed ones. Give the plan without anything left out. The resources are
 * those of the need that learners are shown, wherever in the plan they stand.
 */
export function seeSteps(catalog: Catalog, plan: Plan): SeenStep[] {
	const needs = new Map(catalog.needs.map((need) => [need.id, need]));
	const shown = new Set(catalog.resources.filter(isShown).map(({ id }) => id));
	return [...plan.steps, ...plan.asNeeded].flatMap(({ need: id, stage }) => {
		const need = needs.get(id);
		if (!need) return [];
		const resources = [...new Set(need.resources)].filter((one) => shown.has(one));
		return {
			need: id,
			stage,
			wording: wordingMark(need.statement),
			resources: resources.map(resourceMark)
		};
	});
}
