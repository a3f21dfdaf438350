import { isShown } from '../../catalog/index.ts';
import type { Catalog, Resource } from '../../catalog/index.ts';
import type { Plan } from '../../planner/index.ts';
import { groupBy } from '../explore/group-by.ts';
import type { KindOfPerson } from '../explore/types.ts';
import { spreadOf } from './spread-of.ts';
import type { KnownLength, LengthCase, StatedLength } from './types.ts';

/** What one numbered plan says of lengths. */
export interface LengthOfPlan {
	/** Shown in the numbered plan, each once. */
	readonly resources: number;
	/** Of those, how many state a length. */
	readonly stating: number;
	/** The lengths that are stated, added up: not the length of the plan. */
	readonly minutes: number;
}

/** The lengths known of any numbered plan of this catalog; as-needed steps are left out. */
export function sumMinutes(catalog: Catalog): (plan: Plan) => LengthOfPlan {
	const stated = new Map(statingOf(catalog).map(({ id, minutes }) => [id, minutes]));
	return ({ steps }) => {
		const shown = [...new Set(steps.flatMap(({ resources }) => resources))];
		const known = shown.flatMap((id) => stated.get(id) ?? []);
		return {
			resources: shown.length,
			stating: known.length,
			minutes: known.reduce((sum, minutes) => sum + minutes, 0)
		};
	};
}

/** What is known of lengths, over all these people and in the catalog. */
export function measureLengths(catalog: Catalog, people: readonly KindOfPerson[]): KnownLength {
	const sum = sumMinutes(catalog);
	const lengths = people.map(({ plan }) => sum(plan));
	return {
		resources: catalog.resources.filter(isShown).length,
		stated: listStated(catalog, people),
		minutes: spreadOf(lengths.map(({ minutes }) => minutes)),
		stating: spreadOf(lengths.map(({ stating }) => stating)),
		silent: spreadOf(lengths.map(({ resources, stating }) => resources - stating)),
		cases: groupCases(lengths)
	};
}

function statingOf({ resources }: Catalog): (Resource & { readonly minutes: number })[] {
	return resources.flatMap((resource) =>
		isShown(resource) && resource.minutes !== undefined
			? [{ ...resource, minutes: resource.minutes }]
			: []
	);
}

function listStated(catalog: Catalog, people: readonly KindOfPerson[]): StatedLength[] {
	return statingOf(catalog)
		.map(({ id, title, minutes }) => ({
			resource: id,
			title,
			path: `resources/${id}/`,
			minutes,
			people: people.filter(({ plan }) =>
				plan.steps.some(({ resources }) => resources.includes(id))
			).length
		}))
		.sort((a, b) => b.minutes - a.minutes);
}

function groupCases(lengths: readonly LengthOfPlan[]): LengthCase[] {
	const groups = groupBy(lengths, ({ minutes, stating }) => `${minutes} ${stating}`);
	return [...groups.values()]
		.map((group) => {
			const counts = group.map(({ resources }) => resources);
			return {
				minutes: group[0]?.minutes ?? 0,
				stating: group[0]?.stating ?? 0,
				fewest: Math.min(...counts),
				most: Math.max(...counts),
				people: group.length
			};
		})
		.sort((a, b) => b.minutes - a.minutes || b.stating - a.stating);
}
