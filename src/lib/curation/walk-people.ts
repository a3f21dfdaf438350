import type { Catalog, Profile } from '../catalog/index.ts';
import { buildPlan } from '../planner/index.ts';
import type { Plan } from '../planner/index.ts';
import { walkRoutes } from '../wizard/index.ts';
import type { Flow, Route, Wizard } from '../wizard/index.ts';

/** One complete set of single choices, and the plan it leads to. */
export interface KindOfPerson {
	readonly route: Route;
	readonly plan: Plan;
	/** The needs with stage and whether optional, in order: equal for equal plans. */
	readonly planKey: string;
	/** Helping or unsure, and with the plan of another kind of person. */
	readonly alias: boolean;
}

/**
 * Every kind of person with their plan, in the order of the wizard's questions and options.
 *
 * Somebody who helps, is not sure, or chose an option that stands for another is marked as an alias
 * where their plan repeats that of a kind of person listed on their own account.
 */
export function walkPeople(catalog: Catalog, wizard: Wizard): KindOfPerson[] {
	const plans = new Map<string, Plan>();
	const planFor = (profile: Profile): Plan => {
		const key = `${[...profile.tags].sort().join(' ')} ${profile.helping}`;
		const plan = plans.get(key) ?? buildPlan(catalog, profile);
		plans.set(key, plan);
		return plan;
	};
	const people = walkRoutes(wizard).map((route) => {
		const plan = planFor(route.profile);
		return { route, plan, planKey: nameOrder(plan), direct: isDirect(wizard.flow, route) };
	});
	const known = new Set(people.flatMap(({ direct, planKey }) => (direct ? [planKey] : [])));
	return people.map(({ direct, ...person }) => {
		const alias = !direct && known.has(person.planKey);
		known.add(person.planKey);
		return { ...person, alias };
	});
}

function nameOrder({ steps, asNeeded }: Plan): string {
	return [...steps, ...asNeeded]
		.map(({ need, stage, optional }) => `${need} ${stage}${optional ? ' optional' : ''}`)
		.join(', ');
}

function isDirect(flow: Flow, { chosen }: Route): boolean {
	const options = flow.questions.flatMap((question) => question.options);
	return !options.some(
		({ id, helping, unsure, standsFor, standsForAll }) =>
			chosen.includes(id) && (helping || unsure || standsForAll || standsFor.length > 0)
	);
}
