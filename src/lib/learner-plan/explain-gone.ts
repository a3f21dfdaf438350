import type { ChangeLookup } from './look-up-changes.ts';
import { sayList } from '../shared/say-list.ts';

/** Which needs the plan has now, and which of them are left out of it. */
export interface PlanNow {
	readonly has: ReadonlySet<string>;
	readonly leftOut: ReadonlySet<string>;
}

/** Why a step is no longer in the plan, in sentences. */
export function explainGone(lookup: ChangeLookup, id: string, now: PlanNow): readonly string[] {
	const heirs = lookup.needTrace.endsOf(id).filter((end) => end !== id);
	const whys = lookup.needTrace.whysOf(id);
	return [heirs.length > 0 ? sayHeirs(lookup, heirs, now) : sayFate(lookup, id), ...whys];
}

function sayHeirs(lookup: ChangeLookup, heirs: readonly string[], { has, leftOut }: PlanNow) {
	const inPlan = heirs.filter((id) => has.has(id) && !leftOut.has(id));
	const named = inPlan.length > 0 ? inPlan : heirs;
	const names = sayList(named.map(lookup.nameNeed));
	const verb = named.length === 1 ? 'is' : 'are';
	if (inPlan.length > 0) return `${names} took its place.`;
	return named.every((id) => leftOut.has(id))
		? `${names} took its place and ${verb} left out of this plan.`
		: `${names} took its place and ${verb} in no pathway for these answers.`;
}

function sayFate({ needs }: ChangeLookup, id: string): string {
	const need = needs.get(id);
	if (!need) return 'It is no longer in the catalog.';
	if (need.state === 'retired') return 'It was retired, and nothing took its place.';
	if (need.state === 'draft') return 'Curators are working on it, and it is not shown for now.';
	return 'It is no longer in a pathway for these answers.';
}
