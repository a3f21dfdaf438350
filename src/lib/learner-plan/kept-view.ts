import type { PlanView, StepView } from '../publishing/index.ts';
import type { MarkCount } from './count-marks.ts';
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
export interface LeftOutView {
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
	/** Of the steps of the stages; what is looked up as needed is outside every count. */
	readonly count: MarkCount;
}

/** A plan as it is computed today, and as it is kept. */
export interface PlanToShow {
	readonly view: PlanView;
	readonly kept: KeptPlan;
	readonly leftOut: readonly LeftOutView[];
}
