import type { KeptPlan, SeenStep } from './types.ts';

/** Other answers for a plan, and the steps they bring as they stand now. */
interface OtherAnswers {
	readonly words: readonly string[];
	readonly steps: readonly SeenStep[];
}

/**
 * The plan with other answers; all that was written into it stays. Steps that the answers bring
 * count as seen, since whoever chose the answers was told of them; what an edit changed in a step
 * that stays is still to be told.
 */
export function changeAnswers(kept: KeptPlan, { words, steps }: OtherAnswers): KeptPlan {
	const before = new Map(kept.seen.map((step) => [step.need, step]));
	return { ...kept, words, seen: steps.map((step) => before.get(step.need) ?? step) };
}
