import {
	describeKept,
	followSuccessors,
	omitted,
	type KeptPlan,
	type KeptView
} from '$lib/learner-plan/index.ts';
import type { LiveWizard } from '$lib/platform/load-live-wizard.ts';
import { walkKept } from '$lib/walk/index.ts';

/** A kept plan as its own page shows it, computed from the catalog and the questions of today. */
export function viewKept(live: LiveWizard, plan: KeptPlan): KeptView {
	const kept = followSuccessors(plan, live.catalog);
	const { words, keeper } = kept;
	const { view, leftOut } = walkKept(live, { words, keeper, leftOut: omitted(kept) });
	return describeKept({ view, kept, leftOut });
}
