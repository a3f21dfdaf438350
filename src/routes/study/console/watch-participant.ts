import type { StudyEvent } from '$lib/study/index.ts';

/** So long somebody may look elsewhere before it is worth a word, in milliseconds. */
const longAway = 120_000;

/** How long a participant has been away from the site by now; nothing while that is short. */
export function measureAway(
	events: readonly StudyEvent[],
	attemptId: string | undefined,
	now: number
): { readonly ms: number; readonly isResource: boolean } | undefined {
	const last = events.findLast(
		({ type, attemptId: own }) =>
			own === attemptId && (type === 'page.hidden' || type === 'page.visible')
	);
	if (last?.type !== 'page.hidden' || now - last.t < longAway) return undefined;
	return { ms: now - last.t, isResource: last.data.cause === 'external' };
}

/** How long the computer slept last in an attempt, while nothing was said of it; else nothing. */
export function findGap(
	events: readonly StudyEvent[],
	attemptId: string | undefined
): number | undefined {
	const from = events.findLastIndex(
		({ type, attemptId: own }) => type === 'task.start' && own === attemptId
	);
	if (from < 0) return undefined;
	const last = events
		.slice(from)
		.findLast(({ type }) => type === 'clock.gap' || type === 'pause' || type === 'resume');
	return last?.type === 'clock.gap' ? last.data.ms : undefined;
}
