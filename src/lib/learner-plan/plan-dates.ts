import type { Stage } from '../catalog/index.ts';

/** The first and the last day of something; both belong to it. */
interface Span {
	readonly from: string;
	readonly until: string;
}

/** When each stage of a plan is; what is looked up as needed has no dates. */
type PlanDates = Readonly<Record<Exclude<Stage, 'as-needed'>, Span>>;

/**
 * The days of each stage of a plan that starts on `start`, a day that exists (`isDay`). The week has
 * seven days; the month and the quarter end on the day before the same date one and three months
 * after the start, or on the last day of a month that has no such day. They follow each other
 * without hole or overlap.
 */
export function planDates(start: string): PlanDates {
	const week = { from: start, until: addDays(start, 6) };
	const month = { from: addDays(start, 7), until: lastDayBefore(start, 1) };
	return {
		'first-week': week,
		'first-month': month,
		'first-quarter': { from: addDays(month.until, 1), until: lastDayBefore(start, 3) }
	};
}

function addDays(day: string, days: number): string {
	const moment = new Date(`${day}T00:00:00Z`);
	moment.setUTCDate(moment.getUTCDate() + days);
	return dayOf(moment);
}

/** The day before the same date some months on; the month's last where it is too short for that. */
function lastDayBefore(day: string, months: number): string {
	const start = new Date(`${day}T00:00:00Z`);
	const year = start.getUTCFullYear();
	const month = start.getUTCMonth() + months;
	const sameDate = new Date(Date.UTC(year, month, start.getUTCDate() - 1));
	const lastOfMonth = new Date(Date.UTC(year, month + 1, 0));
	return dayOf(sameDate < lastOfMonth ? sameDate : lastOfMonth);
}

function dayOf(moment: Date): string {
	return moment.toISOString().slice(0, 10);
}
