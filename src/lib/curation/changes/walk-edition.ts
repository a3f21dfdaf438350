import type { Profile, Tag } from '../../catalog/index.ts';
import { buildPlan } from '../../planner/index.ts';
import type { Plan } from '../../planner/index.ts';
import { buildWizard } from '../../wizard/index.ts';
import type { Wizard } from '../../wizard/index.ts';
import { walkPeople } from '../explore/walk-people.ts';
import type { KindOfPerson } from '../explore/types.ts';
import { noPlan } from './compare-steps.ts';
import type { Edition } from './types.ts';

/** An edition with everybody in it. */
export interface WalkedEdition {
	readonly edition: Edition;
	readonly wizard: Wizard;
	readonly people: readonly KindOfPerson[];
	/** The plan for a profile; equal profiles have the same object. */
	readonly planFor: (profile: Profile) => Plan;
	/** A helper's own part, beside the newcomer's plan; without a step where there are no tags. */
	readonly ownPlan: (beside: readonly Tag[]) => Plan;
}

/** Every kind of person of an edition, and the plan of whoever else answers its questions. */
export function walkEdition(edition: Edition): WalkedEdition {
	const { catalog, flow } = edition;
	const wizard = buildWizard(flow);
	const people = walkPeople(catalog, wizard);
	const plans = new Map(people.map(({ route, plan }) => [keyOf(route.profile), plan]));
	const planFor = (profile: Profile): Plan => {
		const key = keyOf(profile);
		const plan = plans.get(key) ?? buildPlan(catalog, profile);
		plans.set(key, plan);
		return plan;
	};
	const ownPlan = (beside: readonly Tag[]): Plan =>
		beside.length > 0 ? planFor({ tags: beside, helping: false }) : noPlan;
	return { edition, wizard, people, planFor, ownPlan };
}

function keyOf({ tags, helping }: Profile): string {
	return `${[...tags].sort().join(' ')} ${helping}`;
}
