import type { TaskReport } from './tasks/types.ts';
import type { Report } from './types.ts';

const shown = 3;

/**
 * The three tasks that fewest did alone. Perhaps: where the interval of the best of them
 * overlaps with that of the next task, so that other people could have ranked them otherwise.
 */
export function rankWorst(tasks: readonly TaskReport[]): Report['worst'] {
	const tried = tasks
		.filter(({ unassisted }) => unassisted.n > 0)
		.sort((a, b) => shareOf(a) - shareOf(b));
	const worst = tried.slice(0, shown);
	const [last, next] = [worst.at(-1), tried[shown]];
	const isPerhaps =
		last !== undefined &&
		next !== undefined &&
		(last.unassisted.bounds?.high ?? 1) > (next.unassisted.bounds?.low ?? 0);
	return { taskIds: worst.map(({ taskId }) => taskId), isPerhaps };
}

/** Of those who tried, who did it alone. */
export function shareOf({ unassisted: { x, n } }: TaskReport): number {
	return n > 0 ? x / n : 0;
}
