import { stageNames, stages, titleOf } from '../../catalog/index.ts';
import type { NeedId } from '../../catalog/index.ts';
import { buildPlan } from '../../planner/index.ts';
import type { Plan, PlanStep } from '../../planner/index.ts';
import { buildWizard } from '../../wizard/index.ts';
import type { OptionId } from '../../wizard/index.ts';
import { compareSteps, noPlan } from './compare-steps.ts';
import { followAnswers } from './follow-answers.ts';
import { nameAnswers } from './name-answers.ts';
import type { BeforeAfter, Edition, PlanDifference, StageCompared, StepCompared } from './types.ts';

/**
 * Both plans of one kind of person, stage by stage in their order, with a mark at each step. The
 * answers are those of a group of a report; where an edition does not take them for a complete
 * answer, it has no plan.
 */
export function comparePlans(
	before: Edition,
	after: Edition,
	answers: readonly OptionId[]
): BeforeAfter {
	const was = planOf(before, after, answers);
	const now = planOf(after, before, answers);
	const difference = compareSteps(was ?? noPlan, now ?? noPlan);
	return {
		says: nameAnswers(before, after).say(answers),
		...(was ? { before: listStages(was, before, difference) } : {}),
		...(now ? { after: listStages(now, after, difference) } : {})
	};
}

/** The words are of either edition: of this one, or to be followed from the other. */
function planOf(
	{ catalog, flow }: Edition,
	other: Edition,
	answers: readonly OptionId[]
): Plan | undefined {
	const followed = followAnswers(other.flow, buildWizard(flow), answers);
	return followed && buildPlan(catalog, followed.state.profile);
}

function listStages(plan: Plan, edition: Edition, difference: PlanDifference): StageCompared[] {
	const titles = new Map(
		edition.catalog.needs.map(({ id, statement }) => [id, titleOf(statement)])
	);
	const all = [...plan.steps, ...plan.asNeeded];
	return stages.flatMap((stage) => {
		const steps = all.filter((step) => step.stage === stage);
		const compared = steps.map((step): StepCompared => ({
			need: step.need,
			title: titles.get(step.need) ?? step.need,
			optional: step.optional,
			mark: markOf(step, difference)
		}));
		return compared.length > 0 ? [{ name: stageNames[stage], steps: compared }] : [];
	});
}

function markOf({ need }: PlanStep, difference: PlanDifference): StepCompared['mark'] {
	const has = (part: readonly NeedId[]) => part.includes(need);
	const { gained, lost, moved, altered } = difference;
	if (has(gained)) return 'gained';
	if (has(lost)) return 'lost';
	if (has(moved)) return 'moved';
	return has(altered) ? 'altered' : 'same';
}
