import { isId } from './is-id.ts';
import { planLimits } from './limits.ts';
import type { KeptPlan } from './types.ts';

/** The plan without this step: a helper's choice. Whoever leaves it out again means it anew. */
export function leaveOut(plan: KeptPlan, need: string): KeptPlan {
	const leftOut = withId(plan.leftOut, need);
	const restored = withoutId(plan.restored, need);
	const isSame = leftOut === plan.leftOut && restored === plan.restored;
	return isSame ? plan : { ...plan, leftOut, restored };
}

/** The plan with this step off the list of those left out, as if nobody had left it out. */
export function takeBackIn(plan: KeptPlan, need: string): KeptPlan {
	const leftOut = withoutId(plan.leftOut, need);
	return leftOut === plan.leftOut ? plan : { ...plan, leftOut };
}

/** The plan with a step that a helper left out: the learner's choice, which the helper's list outlives. */
export function restore(plan: KeptPlan, need: string): KeptPlan {
	if (!plan.leftOut.includes(need)) return plan;
	const restored = withId(plan.restored, need);
	return restored === plan.restored ? plan : { ...plan, restored };
}

/** The plan without that choice of the learner. */
export function unrestore(plan: KeptPlan, need: string): KeptPlan {
	const restored = withoutId(plan.restored, need);
	return restored === plan.restored ? plan : { ...plan, restored };
}

/** Ids of the needs that are no steps: left out, and not taken back in by the learner. */
export function omitted({ leftOut, restored }: KeptPlan): readonly string[] {
	return leftOut.filter((need) => !restored.includes(need));
}

function withId(ids: readonly string[], id: string): readonly string[] {
	const isNew = isId(id) && !ids.includes(id) && ids.length < planLimits.ids;
	return isNew ? [...ids, id] : ids;
}

function withoutId(ids: readonly string[], id: string): readonly string[] {
	return ids.includes(id) ? ids.filter((one) => one !== id) : ids;
}
