import type { Flow, OptionId, QuestionId } from '../../wizard/index.ts';
import type { PersonPair } from './pair-people.ts';
import type { QuestionChange } from './types.ts';

/**
 * The questions of the later edition, then those that are gone, that take another number of answers
 * or are asked of other kinds of people than before. Who is new or gone is not counted: what they
 * are asked came or went with them.
 */
export function compareQuestions(
	pairs: readonly PersonPair[],
	before: Flow,
	after: Flow
): QuestionChange[] {
	const askedNow = countAsked(
		after,
		pairs.flatMap(({ askedNow: ids }) => [ids])
	);
	const askedBefore = countAsked(
		before,
		pairs.flatMap(({ askedBefore: ids }) => [ids])
	);
	const gone = before.questions.filter(({ id }) => !after.questions.some((one) => one.id === id));
	return [...after.questions, ...gone].flatMap((question): QuestionChange[] => {
		const was = before.questions.find(({ id }) => id === question.id);
		const takes = question.several ? ('several' as const) : ('one' as const);
		const isOther = was !== undefined && was.several !== question.several;
		const change = {
			question: question.id,
			...(isOther ? { takes } : {}),
			askedNow: askedNow.get(question.id) ?? 0,
			askedBefore: askedBefore.get(question.id) ?? 0
		};
		return isOther || change.askedNow + change.askedBefore > 0 ? [change] : [];
	});
}

/** For each question how many of `people` gave one of its answers. */
function countAsked(
	{ questions }: Flow,
	people: readonly (readonly OptionId[])[]
): ReadonlyMap<QuestionId, number> {
	return new Map(
		questions.map(({ id, options }) => [
			id,
			people.filter((ids) => options.some((option) => ids.includes(option.id))).length
		])
	);
}
