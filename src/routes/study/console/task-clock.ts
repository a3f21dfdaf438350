import type { StudyEvent } from '$lib/study/index.ts';

/** Milliseconds that an attempt took so far, or took in all, without its pauses. */
export function measureElapsed(
	events: readonly StudyEvent[],
	attemptId: string | undefined,
	now: number
): number {
	const own = events.filter((event) => attemptId !== undefined && event.attemptId === attemptId);
	const start = own.find(({ type }) => type === 'task.start');
	if (!start) return 0;
	const end = own.find(({ type }) => type === 'task.end' || type === 'task.cancel');
	return countRunning(own, { from: start.t, to: end?.t ?? Math.max(now, start.t) });
}

/** Milliseconds between two moments, without what lies between a pause and its end. */
export function countRunning(
	events: readonly StudyEvent[],
	{ from, to }: { readonly from: number; readonly to: number }
): number {
	const marks = events.filter(
		({ type, t }) => (type === 'pause' || type === 'resume') && t >= from && t <= to
	);
	let [counted, since, runs] = [0, from, true];
	for (const { type, t } of marks) {
		if (runs) counted += t - since;
		[since, runs] = [t, type === 'resume'];
	}
	return Math.max(0, runs ? counted + to - since : counted);
}

/** When the attempt of a note began, in session time; nothing where it belongs to none. */
export function startOf(
	events: readonly StudyEvent[],
	attemptId: string | undefined
): number | undefined {
	return events.find((event) => event.type === 'task.start' && event.attemptId === attemptId)?.t;
}
