import type { Gap, NeedId, ResourceId, Stage } from '../catalog/index.ts';
import type { Plan, PlanStep, Reason, ShownBefore } from './types.ts';

interface StepJson {
	readonly need: NeedId;
	readonly stage: Stage;
	readonly optional: boolean;
	readonly reasons: readonly { readonly kind: Reason['kind']; readonly text: string }[];
	/** Shown here for the first time. */
	readonly resources: readonly ResourceId[];
	readonly shownBefore: readonly ShownBefore[];
	readonly gap: Gap | null;
}

/** A plan as other programs read it; fields are only ever added. */
export interface PlanJson {
	readonly answers: readonly string[];
	/** In the order to learn; as-needed steps last. */
	readonly steps: readonly StepJson[];
}

/** A plan with the answers it was made for, ready for `JSON.stringify`. */
export function toPlanJson(answers: readonly string[], plan: Plan): PlanJson {
	return { answers, steps: [...plan.steps, ...plan.asNeeded].map(toStepJson) };
}

function toStepJson(step: PlanStep): StepJson {
	const { need, stage, optional, resources, shownBefore } = step;
	const reasons = step.reasons.map(({ kind, text }) => ({ kind, text }));
	return { need, stage, optional, reasons, resources, shownBefore, gap: step.gap ?? null };
}
