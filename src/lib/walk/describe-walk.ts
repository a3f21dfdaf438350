import type { Catalog } from '../catalog/index.ts';
import { buildPlan } from '../planner/index.ts';
import { describePlan, type PlanView } from '../publishing/index.ts';
import {
	describeAnswers,
	type AnswerLine,
	type Wizard,
	type WizardState
} from '../wizard/index.ts';

/** What the page of a pathway shows. */
export interface WalkView {
	readonly plan: PlanView;
	readonly answers: AnswerLine[];
	readonly helping: boolean;
	/** The answers as the words of an address, in canonical order. */
	readonly words: readonly string[];
}

/** Where complete answers lead: the plan, and the answers that brought it. */
export function describeWalk(walk: {
	readonly catalog: Catalog;
	readonly wizard: Wizard;
	readonly state: WizardState;
}): WalkView {
	const { catalog, wizard, state } = walk;
	const { profile, beside } = state;
	const plan = buildPlan(catalog, profile);
	const own = beside.length > 0 ? buildPlan(catalog, { tags: beside, helping: false }) : undefined;
	return {
		plan: describePlan(catalog, { plan, profile, ...(own ? { beside: own } : {}) }),
		answers: describeAnswers(wizard, state),
		helping: profile.helping,
		words: state.answers
	};
}
