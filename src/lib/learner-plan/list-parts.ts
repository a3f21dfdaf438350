import type { KeptStepView, KeptView } from './describe-kept.ts';
import { sayStage } from './say-stage.ts';

/** Steps that stand under one heading. */
export interface PlanPart {
	readonly title: string;
	/** A sentence under the heading; may be empty. */
	readonly about: string;
	readonly steps: readonly KeptStepView[];
}

/** A plan in the order it is written out: its stages, what is looked up when needed, the helper's part. */
export function listParts({ stages, asNeeded, beside }: KeptView): PlanPart[] {
	return [
		...stages.map((stage) => ({ title: sayStage(stage), about: stage.time, steps: stage.steps })),
		{
			title: 'When you need it',
			about: 'No order and nothing to finish. Come back on the day it comes up.',
			steps: asNeeded
		},
		{
			title: 'Your own part',
			about: 'For you, who help somebody start.',
			steps: beside.map((step) => ({ step, notes: [] }))
		}
	].filter(({ steps }) => steps.length > 0);
}
