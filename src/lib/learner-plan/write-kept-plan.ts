import type { KeptPlan } from './types.ts';

/** The version of the stored format that is written and read here. */
export const planVersion = 1;

/** The plan as plain JSON, its version first; `readKeptPlan` reads it. */
export function writeKeptPlan(plan: KeptPlan): unknown {
	return { version: planVersion, ...plan };
}
