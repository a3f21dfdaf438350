export * from './types.ts';
export { describePlan, type PlanToDescribe } from './describe-plan.ts';
export { describeContact, describeResource, judgedLevel } from './describe-resource.ts';
export { nameDate, nameLength } from './name-dates.ts';
export { namePlan } from './name-plan.ts';
