import type { KeptPlan, SetMark } from './types.ts';

/** The mark of a step, where one is set; safe for ids like `constructor`, that every object answers. */
export function markOf({ marks }: Pick<KeptPlan, 'marks'>, need: string): SetMark | undefined {
	return Object.hasOwn(marks, need) ? marks[need] : undefined;
}
