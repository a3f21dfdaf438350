import type { Catalog, Pathway, Tag } from '../catalog/index.ts';
import { collectSteps } from './collect-steps.ts';
import type { PlannedNeed } from './collect-steps.ts';
import { findPassedSteps } from './find-passed-steps.ts';
import { orderSteps } from './order-steps.ts';
import { raisePrerequisites } from './raise-prerequisites.ts';
import { selectPathways } from './select-pathways.ts';
import type { PlanFinding } from './types.ts';

/** The order of a plan, without what a page says of each step. */
export interface Arrangement {
	/** By rank. */
	readonly pathways: readonly Pathway[];
	/** In the order to learn, as-needed ones last. */
	readonly ordered: readonly PlannedNeed[];
	readonly findings: readonly PlanFinding[];
}

/** The needs for a person with these tags in their order, and what a curator should know of it. */
export function arrangeSteps(catalog: Catalog, tags: readonly Tag[]): Arrangement {
	const pathways = selectPathways(catalog, tags);
	const { planned: collected, sequences } = collectSteps(catalog, pathways, tags);
	const { planned, findings: raised } = raisePrerequisites(collected);
	const { ordered, findings: conflicts } = orderSteps(planned, sequences);
	const passed = findPassedSteps(planned, sequences);
	return { pathways, ordered, findings: [...raised, ...conflicts, ...passed] };
}
