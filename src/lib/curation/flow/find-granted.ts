import type { Flow, Junction, Option, OptionId } from '../../wizard/index.ts';

/**
 * The options that hold at a junction though nobody chose them, in the order of the questions: those
 * that say what the profile has beyond the answers. Such a question is not asked, because it has one
 * real answer only or because somebody else helps.
 */
export function findGranted(
	flow: Flow,
	{ answers, profile }: Pick<Junction, 'answers' | 'profile'>
): OptionId[] {
	const isChosen = ({ id }: Option) => answers.includes(id);
	const said = flow.questions.flatMap(({ options }) =>
		options.filter(isChosen).flatMap(({ sets }) => sets)
	);
	const extra = profile.tags.filter((tag) => !said.includes(tag));
	return flow.questions
		.filter(({ options }) => !options.some(isChosen))
		.flatMap(({ options }) => options)
		.filter(({ unsure, none, standsFor }) => !unsure && !none && standsFor.length === 0)
		.filter(({ sets }) => sets.some((tag) => extra.includes(tag)))
		.filter(({ sets }) => sets.every((tag) => profile.tags.includes(tag)))
		.filter(({ offeredWhen }) => isOffered(offeredWhen, answers))
		.map(({ id }) => id);
}

function isOffered(rule: Option['offeredWhen'], answers: readonly OptionId[]): boolean {
	if (!rule) return true;
	const isAnswer = (id: OptionId) => answers.includes(id);
	return rule.allOf.every(isAnswer) && (rule.anyOf.length === 0 || rule.anyOf.some(isAnswer));
}
