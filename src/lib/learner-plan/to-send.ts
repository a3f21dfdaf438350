import type { KeptPlan } from './types.ts';

/**
 * The plan as it leaves this device. A learner's is the plan itself. A helper's is prepared for the
 * learner: theirs from now on, with the helper's words and without what a learner said, who may be
 * another than the one it is sent to; a learner's own copy keeps theirs.
 */
export function toSend(plan: KeptPlan): KeptPlan {
	if (plan.keeper === 'learner') return plan;
	const notes = plan.notes.filter(({ by }) => by === 'helper');
	return { ...plan, keeper: 'learner', prepared: true, marks: {}, notes };
}
