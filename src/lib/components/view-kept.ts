import {
	describeKept,
	followSuccessors,
	omitted,
	type KeptPlan,
	type KeptView
} from '$lib/learner-plan/index.ts';
import type { LiveWizard } from '$lib/platform/load-live-wizard.ts';
import { walkKept, type KeptWalk } from '$lib/walk/index.ts';

/** A stored plan as it is computed today. */
export interface KeptToday {
	/** The stored plan, or with what followed from ids that were replaced. */
	readonly kept: KeptPlan;
	readonly walk: KeptWalk;
	/** As its own page shows it. */
	readonly view: KeptView;
}

/** A stored plan, computed from the catalog and the questions of today. */
export function walkStored(live: LiveWizard, plan: KeptPlan): KeptToday {
	const kept = followSuccessors(plan, live.catalog);
	const { words, keeper } = kept;
	const walk = walkKept(live, { words, keeper, leftOut: omitted(kept) });
	const view = describeKept({ view: walk.view, kept, leftOut: walk.leftOut });
	return { kept, walk, view };
}

/** A kept plan as its own page shows it. */
export function viewKept(live: LiveWizard, plan: KeptPlan): KeptView {
	return walkStored(live, plan).view;
}
