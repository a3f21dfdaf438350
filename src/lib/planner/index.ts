export { arrangeSteps, type Arrangement } from './arrange-steps.ts';
export { buildPlan } from './build-plan.ts';
export { toPlanJson } from './to-plan-json.ts';
export { toPlanText } from './to-plan-text.ts';
export type { Plan, PlanFinding, PlanStep, Reason } from './types.ts';
