import { markOf } from './mark-of.ts';
import type { KeptPlan } from './types.ts';

/** How many steps there are, and how many of them carry each mark. */
export interface MarkCount {
	readonly steps: number;
	readonly done: number;
	readonly doing: number;
	readonly known: number;
	readonly notForMe: number;
}

/** The marks of the steps with these ids; marks of any other need are kept and do not count. */
export function countMarks(plan: KeptPlan, needs: readonly string[]): MarkCount {
	const steps = [...new Set(needs)];
	const marks = steps.map((need) => markOf(plan, need)?.is);
	const count = (mark: (typeof marks)[number]) => marks.filter((one) => one === mark).length;
	return {
		steps: steps.length,
		done: count('done'),
		doing: count('doing'),
		known: count('known'),
		notForMe: count('not-for-me')
	};
}
