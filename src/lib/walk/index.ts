export { buildStudySite } from './build-study-site.ts';
export { describeWalk, type WalkView } from './describe-walk.ts';
export { walkKept, type KeptWalk } from './walk-kept.ts';
export { walkWords } from './walk-words.ts';
