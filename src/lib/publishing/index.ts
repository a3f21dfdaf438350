export * from './types.ts';
export { areaOf, describeNeed, linkNeeds, type NeedView } from './describe-need.ts';
export { describePathway, type PathwayStepView, type PathwayView } from './describe-pathway.ts';
export { describePlan, type PlanToDescribe } from './describe-plan.ts';
export { describeProgram, type MeetingPlace, type ProgramView } from './describe-program.ts';
export { describeContact, describeResource, judgedLevel, nameFormat } from './describe-resource.ts';
export { listPathways, type AreaPathways } from './list-pathways.ts';
