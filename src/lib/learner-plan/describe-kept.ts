import type { StageView, StepView } from '../publishing/index.ts';
import { countMarks } from './count-marks.ts';
import type { KeptStageView, KeptStepView, KeptView, PlanToShow } from './kept-view.ts';
import { markOf } from './mark-of.ts';
import { planDates, type Span } from './plan-dates.ts';
import type { KeptPlan } from './types.ts';

/**
 * A kept plan as pages, paper and files show it: the steps of today with the marks and notes of
 * people, each stage with its days where a first day is set. What was written on a need that is no
 * step today stays in the plan and is not shown here.
 */
export function describeKept({ view, kept, leftOut }: PlanToShow): KeptView {
	const steps = view.stages.flatMap((stage) => stage.steps);
	return {
		title: kept.name === '' ? view.title : kept.name,
		answers: kept.name === '' ? '' : view.title,
		keeper: kept.keeper,
		prepared: kept.prepared,
		greeting: kept.greeting,
		...(kept.start === undefined ? {} : { start: kept.start }),
		stages: view.stages.map((stage) => describeStage(kept, stage)),
		asNeeded: view.asNeeded.map((step) => describeStep(kept, step)),
		beside: view.beside,
		leftOut,
		count: countMarks(
			kept,
			steps.map(({ id }) => id)
		)
	};
}

function describeStage(kept: KeptPlan, { id, name, time, steps }: StageView): KeptStageView {
	return {
		id,
		name,
		time,
		...daysOf(kept, id),
		steps: steps.map((step) => describeStep(kept, step))
	};
}

function daysOf({ start }: KeptPlan, stage: string): Partial<Span> {
	if (start === undefined) return {};
	const dates: Readonly<Record<string, Span>> = planDates(start);
	return dates[stage] ?? {};
}

function describeStep(kept: KeptPlan, step: StepView): KeptStepView {
	const mark = markOf(kept, step.id);
	const notes = kept.notes.filter(({ need }) => need === step.id);
	return { step, ...(mark ? { mark: mark.is } : {}), notes };
}
