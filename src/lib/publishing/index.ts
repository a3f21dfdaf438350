export * from './types.ts';
export { areaOf, describeNeed, linkNeeds } from './describe-need.ts';
export { describePathway } from './describe-pathway.ts';
export { describePlan } from './describe-plan.ts';
export { describeProgram, type MeetingPlace } from './describe-program.ts';
export { describeContact, describeResource, judgedLevel, nameFormat } from './describe-resource.ts';
export { listPathways, type AreaPathways } from './list-pathways.ts';
