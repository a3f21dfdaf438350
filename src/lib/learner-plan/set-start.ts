import { isDay } from '../shared/is-day.ts';
import type { KeptPlan } from './types.ts';

/** The plan with its first day, as `2026-11-23`, or without one; as it was where there is no such day. */
export function setStart(plan: KeptPlan, day: string | undefined): KeptPlan {
	const { start, ...rest } = plan;
	if (day === start || (day !== undefined && !isDay(day))) return plan;
	return day === undefined ? rest : { ...rest, start: day };
}
