import { isShown } from '../catalog/index.ts';
import type { Catalog, Need, NeedId, Profile } from '../catalog/index.ts';
import { arrangeSteps } from './arrange-steps.ts';
import type { PlannedNeed } from './collect-steps.ts';
import { explainStep, prepareSpeaker } from './explain-step.ts';
import type { Speaker } from './explain-step.ts';
import { placeResources } from './place-resources.ts';
import type { Placement } from './place-resources.ts';
import type { Plan, PlanStep } from './types.ts';

/**
 * The plan for one person: every pathway that fits, merged into one ordered, explained list.
 *
 * The same profile and catalog always give the same plan, whatever the order of the tags or of the
 * catalog's pathways. A prerequisite only orders needs that a pathway brought: it brings none itself.
 *
 * Needs of `leftOut` are no steps. Their resources move to the first step that still has use for
 * them, and what builds on them says so as of any need outside the plan. `findings` are about the
 * pathways, and stay.
 */
export function buildPlan(
	catalog: Catalog,
	profile: Profile,
	leftOut: readonly string[] = []
): Plan {
	const { pathways, ordered, findings } = arrangeSteps(catalog, profile.tags);
	const left = ordered.filter(({ need }) => !leftOut.includes(need.id));
	const steps = describeSteps(catalog, profile, left);
	return {
		pathways: pathways.map(({ id }) => id),
		steps: steps.filter(({ stage }) => stage !== 'as-needed'),
		asNeeded: steps.filter(({ stage }) => stage === 'as-needed'),
		findings
	};
}

/** What describing any one step needs to know of the whole plan. */
interface Context {
	readonly speaker: Speaker;
	readonly needs: readonly Need[];
	readonly known: ReadonlyMap<NeedId, Need>;
	readonly placements: ReadonlyMap<NeedId, Placement>;
}

function describeSteps(
	catalog: Catalog,
	profile: Profile,
	ordered: readonly PlannedNeed[]
): PlanStep[] {
	const needs = ordered.map(({ need }) => need);
	const context: Context = {
		speaker: prepareSpeaker(catalog, profile),
		needs,
		known: new Map(catalog.needs.filter(isShown).map((need) => [need.id, need])),
		placements: placeResources(catalog, needs)
	};
	return ordered.map((planned) => describeStep(planned, context));
}

function describeStep(planned: PlannedNeed, context: Context): PlanStep {
	const { need, stage, sources } = planned;
	const { needs, known, placements, speaker } = context;
	const before = need.buildsOn.flatMap((id) => needs.filter((other) => other.id === id));
	const after = needs.filter((other) => other.buildsOn.includes(need.id));
	const absent = need.buildsOn.filter((id) => known.has(id) && !before.some((n) => n.id === id));
	const placement = placements.get(need.id) ?? { resources: [], shownBefore: [] };
	return {
		need: need.id,
		stage,
		optional: sources.every(({ steps }) => steps.every((step) => step.optional)),
		pathways: sources.map(({ pathway }) => pathway.id),
		reasons: explainStep(speaker, planned, { before, after }),
		buildsOn: before.map(({ id }) => id),
		alsoBuildsOn: absent,
		or: needs.map(({ id }) => id).filter((id) => sources.every(({ or }) => or.includes(id))),
		notes: [...new Set(sources.flatMap(({ steps }) => steps.flatMap(({ note }) => note ?? [])))],
		...placement
	};
}
