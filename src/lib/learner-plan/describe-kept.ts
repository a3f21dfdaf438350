import type { PlanView, StageView, StepView } from '../publishing/index.ts';
import { countMarks, type MarkCount } from './count-marks.ts';
import { markOf } from './mark-of.ts';
import { planDates } from './plan-dates.ts';
import type { Author, KeptPlan, Mark, StepNote } from './types.ts';

/** One step, with what people said of it. */
export interface KeptStepView {
	readonly step: StepView;
	readonly mark?: Mark;
	readonly notes: readonly StepNote[];
}

/** One stage, with its days where the plan has a first day. */
export interface KeptStageView {
	readonly id: string;
	readonly name: string;
	/** What is known of the time it takes; may be empty. */
	readonly time: string;
	/** Both belong to the stage: `2026-11-23`. */
	readonly from?: string;
	readonly until?: string;
	readonly steps: readonly KeptStepView[];
}

/** A need that was left out, and is not taken back in. */
interface LeftOutView {
	readonly id: string;
	readonly title: string;
}

/** A plan of today's catalog together with what people wrote into it. */
export interface KeptView {
	/** Its name, or what its answers are called. */
	readonly title: string;
	/** What its answers are called, where a name stands above; else empty. */
	readonly answers: string;
	readonly keeper: Author;
	readonly prepared: boolean;
	readonly greeting: string;
	readonly start?: string;
	readonly stages: readonly KeptStageView[];
	readonly asNeeded: readonly KeptStepView[];
	/** The helper's own part. */
	readonly beside: readonly StepView[];
	readonly leftOut: readonly LeftOutView[];
	/** On what is no step of it today: left out, gone, or of other answers. */
	readonly otherNotes: readonly StepNote[];
	/** Of the steps of the stages; what is looked up as needed is outside every count. */
	readonly count: MarkCount;
}

/** A plan as it is computed today, and as it is kept. */
interface PlanToShow {
	readonly view: PlanView;
	readonly kept: KeptPlan;
	readonly leftOut: readonly LeftOutView[];
}

/**
 * A kept plan as pages, paper and files show it: the steps of today with the marks and notes of
 * people, each stage with its days where a first day is set. A mark on a need that is no step today
 * stays in the plan and is not shown here.
 */
export function describeKept({ view, kept, leftOut }: PlanToShow): KeptView {
	const steps = view.stages.flatMap((stage) => stage.steps);
	const here = new Set([...steps, ...view.asNeeded].map(({ id }) => id));
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
		otherNotes: kept.notes.filter(({ need }) => !here.has(need)),
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

type StageDays = ReturnType<typeof planDates>['first-week'];

function daysOf({ start }: KeptPlan, stage: string): Partial<StageDays> {
	if (start === undefined) return {};
	const dates: Readonly<Record<string, StageDays>> = planDates(start);
	return dates[stage] ?? {};
}

function describeStep(kept: KeptPlan, step: StepView): KeptStepView {
	const mark = markOf(kept, step.id);
	const notes = kept.notes.filter(({ need }) => need === step.id);
	return { step, ...(mark ? { mark: mark.is } : {}), notes };
}
