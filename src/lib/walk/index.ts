export { describeWalk, type WalkView } from './describe-walk.ts';
export { walkWords, type WordsResult } from './walk-words.ts';
