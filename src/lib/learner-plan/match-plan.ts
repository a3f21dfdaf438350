import type { KeptPlan } from './types.ts';

/** What a page of answers looks for. */
export interface PlanSought {
	/** The answers, in any order. */
	readonly words: readonly string[];
	/** Id of the plan that was opened last on this device. */
	readonly lastOpened: string | undefined;
}

/** The plan that stands for these answers, or the one that could be changed to them. */
export type MatchedPlan =
	{ readonly kind: 'same' | 'other'; readonly plan: KeptPlan } | { readonly kind: 'none' };

/**
 * `same`: a plan of the same answers, the one last opened before others. `other`: none is, and this
 * one was opened last.
 */
export function matchPlan(
	plans: readonly KeptPlan[],
	{ words, lastOpened }: PlanSought
): MatchedPlan {
	const last = plans.find(({ id }) => id === lastOpened);
	const ordered = last ? [last, ...plans] : plans;
	const same = ordered.find((plan) => isSameSet(plan.words, words));
	if (same) return { kind: 'same', plan: same };
	return last ? { kind: 'other', plan: last } : { kind: 'none' };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
	const [mine, theirs] = [new Set(one), new Set(other)];
	return mine.size === theirs.size && [...mine].every((word) => theirs.has(word));
}
