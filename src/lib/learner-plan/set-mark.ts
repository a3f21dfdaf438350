import { isDay } from '../shared/is-day.ts';
import { isId } from './is-id.ts';
import { planLimits } from './limits.ts';
import { markOf } from './mark-of.ts';
import type { KeptPlan, Mark } from './types.ts';

/** What is said of one step. */
export interface MarkToSet {
	readonly need: string;
	/** Nothing: the mark is taken away. */
	readonly is: Mark | undefined;
	/** Now, in UTC, as `Date.toISOString` gives it; kept to the minute. */
	readonly at: string;
}

/**
 * The plan with this mark on the step, or without one. The plan itself where that says nothing new,
 * and for what is no id. Any id is marked, whether a catalog knows it or not.
 */
export function setMark(plan: KeptPlan, { need, is, at }: MarkToSet): KeptPlan {
	if (!isId(need) || markOf(plan, need)?.is === is) return plan;
	const others = Object.entries(plan.marks).filter(([id]) => id !== need);
	if (is === undefined) return { ...plan, marks: Object.fromEntries(others) };
	if (others.length >= planLimits.ids) return plan;
	return { ...plan, marks: { ...plan.marks, [need]: { is, at: toMinute(at) } } };
}

/** A clock that tells no time must not make the plan unreadable: then any other mark is newer. */
function toMinute(at: string): string {
	const time = Date.parse(at);
	const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
	return isDay(text.slice(0, 10)) ? `${text.slice(0, 16)}Z` : '1970-01-01T00:00Z';
}
