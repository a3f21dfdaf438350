export { arrangeSteps, type Arrangement } from './arrange-steps.ts';
export { buildPlan } from './build-plan.ts';
export { speakOfNewcomer } from './speak-of-newcomer.ts';
export { toPlanJson, type PlanJson } from './to-plan-json.ts';
export { toPlanText } from './to-plan-text.ts';
export type {
	Authority,
	Plan,
	PlanFinding,
	PlanStep,
	Reason,
	ShownBefore,
	StageCause
} from './types.ts';
