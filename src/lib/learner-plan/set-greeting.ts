import { cleanText } from './clean-text.ts';
import { planLimits } from './limits.ts';
import type { KeptPlan } from './types.ts';

/** The plan with this greeting, cleaned; as it was where the text is longer than a greeting takes. */
export function setGreeting(plan: KeptPlan, text: string): KeptPlan {
	const greeting = cleanText(text);
	const fits = greeting !== plan.greeting && greeting.length <= planLimits.greeting;
	return fits ? { ...plan, greeting } : plan;
}
