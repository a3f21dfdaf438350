export type * from './types.ts';
export { planLimits } from './limits.ts';
export { agree } from './agree.ts';
export { fingerprint } from './fingerprint.ts';
export { isDay } from './is-day.ts';
export { planDates, type PlanDates, type Span } from './plan-dates.ts';
export { sayDay } from './say-day.ts';
export { seeSteps } from './see-steps.ts';
