export * from './types.ts';
export { addressOf, isSingle, wordsFromAddress } from './address.ts';
export { buildWizard, done, type AnswerEvent, type Wizard } from './build-machine.ts';
export { countQuestionsLeft, nameQuestionsLeft, type QuestionsLeft } from './count-questions.ts';
export {
	describeAnswers,
	describeQuestion,
	sayAnswers,
	type AnswerLine,
	type Choice,
	type QuestionView
} from './describe-question.ts';
export { loadFlow, wizardFile, type FlowReading } from './load-flow.ts';
export { replay } from './replay.ts';
export { wizardSchema } from './schema.ts';
export { walkAddresses, type Addresses } from './walk-addresses.ts';
export { walkRoutes } from './walk-routes.ts';
