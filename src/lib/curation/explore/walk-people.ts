import type { Catalog, Profile } from '../../catalog/index.ts';
import { buildPlan } from '../../planner/index.ts';
import type { Plan } from '../../planner/index.ts';
import { chooseOne, exploreChoices, routesFrom } from '../../wizard/index.ts';
import type { Flow, Route, Wizard } from '../../wizard/index.ts';
import { keyOf } from './arrange-once.ts';
import type { KindOfPerson } from './types.ts';

/**
 * Every kind of person with their plan, in the order of the wizard's questions and options.
 *
 * Somebody who helps, is not sure, or chose an option that stands for another is marked as an alias
 * where their plan repeats that of a kind of person listed on their own account.
 */
export function walkPeople(
	catalog: Catalog,
	wizard: Wizard,
	singles = exploreChoices(wizard, chooseOne)
): KindOfPerson[] {
	const plans = new Map<string, Plan>();
	const planFor = (profile: Profile): Plan => {
		const key = `${[...profile.tags].sort().join(' ')} ${profile.helping}`;
		const plan = plans.get(key) ?? buildPlan(catalog, profile);
		plans.set(key, plan);
		return plan;
	};
	const people = routesFrom(singles).map((route) => {
		const plan = planFor(route.profile);
		return {
			route,
			plan,
			planKey: keyOf([...plan.steps, ...plan.asNeeded]),
			direct: isDirect(wizard.flow, route)
		};
	});
	const known = new Set(people.flatMap(({ direct, planKey }) => (direct ? [planKey] : [])));
	return people.map(({ direct, ...person }) => {
		const alias = !direct && known.has(person.planKey);
		known.add(person.planKey);
		return { ...person, alias };
	});
}

function isDirect(flow: Flow, { chosen }: Route): boolean {
	const options = flow.questions.flatMap((question) => question.options);
	return !options.some(
		({ id, helping, unsure, standsFor, standsForAll }) =>
			chosen.includes(id) && (helping || unsure || standsForAll || standsFor.length > 0)
	);
}
