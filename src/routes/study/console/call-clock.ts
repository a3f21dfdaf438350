import type { ConsoleState, StudyEvent, Verdict } from '$lib/study/index.ts';
import { countRunning } from './task-clock.ts';

/** Milliseconds of the task that was tapped last on a call, up to what was decided of it. */
export function measureCall(
	added: ConsoleState | undefined,
	events: readonly StudyEvent[],
	now: number
): number {
	const start = added?.taps.at(-1);
	if (!start) return 0;
	const attemptId = `a${added?.taps.length ?? 0}`;
	const end = events.find(
		(event) => event.type === 'verdict' && event.attemptId === attemptId && event.t >= start.t
	);
	const isDecided = added?.verdicts[attemptId] !== undefined;
	return countRunning(events, {
		from: start.t,
		to: isDecided && end ? end.t : Math.max(now, start.t)
	});
}

/** What can come of a task, as a facilitator on a call sees it. */
export const outcomes: readonly (readonly [Verdict, string])[] = [
	['success', 'Found it'],
	['near', 'Partly right'],
	['failure', 'Named something else'],
	['gave-up', 'Gave up'],
	['skipped', 'Skipped'],
	['invalid', 'Does not count']
];
