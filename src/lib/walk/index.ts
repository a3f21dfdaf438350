export { describeWalk, type WalkView } from './describe-walk.ts';
export { walkWords } from './walk-words.ts';
