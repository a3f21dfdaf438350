import {
	agree,
	changeAnswers,
	compareSteps,
	seeSteps,
	type KeptPlan
} from '$lib/learner-plan/index.ts';
import { loadLiveWizard } from '$lib/platform/load-live-wizard.ts';
import type { PlanView } from '$lib/publishing/index.ts';
import { walkKept } from '$lib/walk/index.ts';
import { keptPlans } from './kept-plans.svelte.ts';
import { toPage } from './site-path.ts';
import { walkStored } from './view-kept.ts';

/*
 * What the page of a pathway needs the whole catalog and the machine for. It is fetched only for
 * those who keep a plan: everybody else reads the page without it.
 */

const load = () => loadLiveWizard(toPage('catalog.json'));

/** How many steps an edit of the catalog changed since they were last agreed to; a first look is agreed to. */
export async function countChanges(plan: KeptPlan): Promise<number> {
	const live = await load();
	const { kept, walk } = walkStored(live, plan);
	const { catalog } = live;
	if (plan.seen.length > 0) return compareSteps({ catalog, plan: walk.whole, kept }).length;
	await keptPlans.change(plan.id, (now) => agree(now, seeSteps(catalog, walk.whole)));
	return 0;
}

/** Gives a kept plan other answers; everything written into it stays. */
export async function giveAnswers(plan: KeptPlan, words: readonly string[]): Promise<void> {
	const live = await load();
	const { whole } = walkKept(live, { words, leftOut: [], keeper: plan.keeper });
	const steps = seeSteps(live.catalog, whole);
	await keptPlans.change(plan.id, (now) => changeAnswers(now, { words, steps }));
	keptPlans.open(plan.id);
}

/** How a kept plan differs from the pathway of other answers: titles of steps. */
export interface Difference {
	/** What the plan is called. */
	readonly title: string;
	readonly goes: readonly string[];
	readonly comes: readonly string[];
}

/** Which steps would go and come, were a kept plan given the answers of `view`. */
export async function compareAnswers(plan: KeptPlan, view: PlanView): Promise<Difference> {
	const mine = walkStored(await load(), plan);
	return {
		title: mine.view.title,
		goes: missing(mine.walk.view, view),
		comes: missing(view, mine.walk.view)
	};
}

/** Titles of the steps that one plan has and the other has not. */
function missing(from: PlanView, to: PlanView): string[] {
	const there = new Set(stepsOf(to).map(({ id }) => id));
	return stepsOf(from).flatMap(({ id, title }) => (there.has(id) ? [] : [title]));
}

function stepsOf({ stages, asNeeded }: PlanView) {
	return [...stages.flatMap(({ steps }) => steps), ...asNeeded];
}
