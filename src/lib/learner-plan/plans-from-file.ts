import { planLimits } from './limits.ts';
import { readKeptPlan } from './read-kept-plan.ts';
import { isRecord } from './read-parts.ts';
import { fileVersion } from './to-plan-file.ts';
import type { KeptPlan, PlanTrouble } from './types.ts';

/**
 * The plans of a file, and the trouble of each that could not be read; or why none could. A file that
 * was saved without a plan has neither.
 */
type OpenedPlans =
	| { readonly plans: readonly KeptPlan[]; readonly troubles: readonly PlanTrouble[] }
	| { readonly trouble: PlanTrouble };

/** What is in the text of a file, whatever file it is. Never throws. */
export function plansFromFile(text: string): OpenedPlans {
	const isOurs = /^\ufeff?\s*\{\s*"pathfinder"\s*:\s*"plans"/.test(text);
	if (text.length > planLimits.fileLetters) return { trouble: isOurs ? 'too-large' : 'foreign' };
	const file = parse(text);
	// A part of one of our files is no JSON, and begins as they do.
	if (!isRecord(file)) return { trouble: isOurs ? 'damaged' : 'foreign' };
	return file.pathfinder === 'plans' ? readFile(file) : { trouble: 'foreign' };
}

function readFile({ version, plans }: Readonly<Record<string, unknown>>): OpenedPlans {
	if (typeof version === 'number' && version > fileVersion) return { trouble: 'newer' };
	if (version !== fileVersion || !Array.isArray(plans)) return { trouble: 'damaged' };
	return plans.length > planLimits.plans ? { trouble: 'too-large' } : readPlans(plans);
}

function readPlans(given: readonly unknown[]): OpenedPlans {
	const read = given.map(readKeptPlan);
	const plans = read.flatMap((one) => ('plan' in one ? [one.plan] : []));
	const troubles = read.flatMap((one) => ('trouble' in one ? [one.trouble] : []));
	const [first] = troubles;
	if (plans.length > 0 || first === undefined) return { plans, troubles };
	return { trouble: troubles.includes('newer') ? 'newer' : first };
}

/** Undefined where it is no JSON. Some programs put a mark of UTF-8 before it. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
