import type { KeptPlan } from './types.ts';
import { writeKeptPlan } from './write-kept-plan.ts';

/** The version of the file that is written and read here; each plan in it has one of its own. */
export const fileVersion = 1;

/** Plans as the text of a `.pathfinder.json` file, made to be looked at as well; ends with a line end. */
export function toPlanFile(plans: readonly KeptPlan[]): string {
	const file = { pathfinder: 'plans', version: fileVersion, plans: plans.map(writeKeptPlan) };
	return `${JSON.stringify(file, undefined, 2)}\n`;
}
