import { planLimits } from './limits.ts';
import { markOf } from './mark-of.ts';
import type { KeptPlan, SetMark } from './types.ts';

/**
 * My plan with what the same plan brings from elsewhere; mine itself where that is nothing new, or
 * where theirs is another plan.
 *
 * Of each mark the newer stays, mine where both are of one minute. Notes of both stay, and what the
 * learner took back in. What a helper prepared comes from theirs where a helper sent it to a learner
 * (a start or greeting of mine stays where theirs has none); else mine stays where there is one.
 * Name, answers and steps seen are mine. Should both together have more than a plan is read with,
 * mine stays whole.
 */
export function mergePlans(mine: KeptPlan, theirs: KeptPlan): KeptPlan {
	if (mine.id !== theirs.id) return mine;
	const merged: KeptPlan = {
		...mine,
		...mergePreparation(mine, theirs),
		name: mine.name || theirs.name,
		marks: mergeMarks(mine, theirs),
		notes: mergeLists(mine.notes, theirs.notes, ({ id }) => id).slice(0, planLimits.notesKept),
		restored: mergeLists(mine.restored, theirs.restored, String).slice(0, planLimits.ids)
	};
	return JSON.stringify(merged) === JSON.stringify(mine) ? mine : merged;
}

type Preparation = Pick<KeptPlan, 'prepared' | 'greeting' | 'leftOut' | 'start'>;

/** A helper's own preparation is not written over by the older one that their learner sends back. */
function mergePreparation(mine: KeptPlan, theirs: KeptPlan): Preparation {
	const isSent = theirs.prepared && mine.keeper === 'learner';
	const [first, second] = isSent ? [theirs, mine] : [mine, theirs];
	const start = first.start ?? second.start;
	return {
		prepared: mine.prepared || isSent,
		greeting: first.greeting || second.greeting,
		leftOut: isSent || mine.leftOut.length > 0 ? first.leftOut : second.leftOut,
		...(start === undefined ? {} : { start })
	};
}

function mergeMarks(mine: KeptPlan, theirs: KeptPlan): Readonly<Record<string, SetMark>> {
	const needs = mergeLists(Object.keys(mine.marks), Object.keys(theirs.marks), String);
	const marks = needs.slice(0, planLimits.ids).flatMap((need) => {
		const newer = newerOf(markOf(mine, need), markOf(theirs, need));
		return newer ? [[need, newer] as const] : [];
	});
	return Object.fromEntries(marks);
}

/** Times of one form in one zone: as texts they stand in the order of time. */
function newerOf(mine: SetMark | undefined, theirs: SetMark | undefined): SetMark | undefined {
	if (!mine || !theirs) return mine ?? theirs;
	return theirs.at > mine.at ? theirs : mine;
}

function mergeLists<One>(
	mine: readonly One[],
	theirs: readonly One[],
	keyOf: (one: One) => string
): readonly One[] {
	const keys = new Set(mine.map(keyOf));
	return [...mine, ...theirs.filter((one) => !keys.has(keyOf(one)))];
}
