export * from './types.ts';
export { addressOf, wordsFromAddress } from './address.ts';
export { buildWizard, type Wizard } from './build-machine.ts';
export { countKinds } from './count-kinds.ts';
export {
	describeAnswers,
	describeQuestion,
	sayAnswers,
	type AnswerLine,
	type Choice,
	type QuestionView
} from './describe-question.ts';
export { explorePairs } from './explore-at-most.ts';
export { chooseOne, chooseUpToTwo, exploreChoices } from './explore-choices.ts';
export { loadFlow, wizardFile, type FlowReading } from './load-flow.ts';
export { replay } from './replay.ts';
export { wizardSchema } from './schema.ts';
export { walkAddresses } from './walk-addresses.ts';
export { walkAtRandom } from './walk-at-random.ts';
export { routesFrom, walkRoutes } from './walk-routes.ts';
