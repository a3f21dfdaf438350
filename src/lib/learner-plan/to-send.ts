import type { KeptPlan } from './types.ts';

/**
 * The plan as it leaves this device. A learner's is the plan itself. A helper's is prepared for the
 * learner: theirs from now on, without marks, with everything that was written into it.
 */
export function toSend(plan: KeptPlan): KeptPlan {
	if (plan.keeper === 'learner') return plan;
	return { ...plan, keeper: 'learner', prepared: true, marks: {} };
}
