import { cleanLine } from './clean-text.ts';
import { planLimits } from './limits.ts';
import type { KeptPlan } from './types.ts';

/**
 * The plan under this name, cleaned and on one line; as it was where the text is longer than a name
 * takes. Without a name it is called by its answers.
 */
export function rename(plan: KeptPlan, text: string): KeptPlan {
	const name = cleanLine(text);
	return name !== plan.name && name.length <= planLimits.name ? { ...plan, name } : plan;
}
