import type { Value } from './check-shape.ts';
import type { pathway } from './schema/pathway.ts';
import { stages } from './stages.ts';
import type { Pathway } from './types.ts';

/** A pathway with its steps in one list, by stage and then in the order written. */
export function pathwayFromFile({ steps, ...rest }: Value<typeof pathway>): Pathway {
	return {
		...rest,
		steps: stages.flatMap((stage) => (steps[stage] ?? []).map((step) => ({ ...step, stage })))
	};
}
