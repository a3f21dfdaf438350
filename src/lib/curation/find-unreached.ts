import type { Problem } from '../shared/problem.ts';
import { replay, wizardFile } from '../wizard/index.ts';
import type {
	FlowReading,
	Option,
	OptionId,
	OptionRule,
	Question,
	Wizard
} from '../wizard/index.ts';
import type { KindOfPerson } from './walk-people.ts';

/**
 * The questions that no kind of person is asked, and the options of the others that are of no use
 * to anybody. An option that is taken for granted for somebody (the only role of an area) is of use.
 * What waits for several options of one question at once is passed over: that takes several choices,
 * and these are single ones.
 */
export function findUnreached(
	people: readonly KindOfPerson[],
	wizard: Wizard,
	{ lines }: Pick<FlowReading, 'lines'>
): Problem[] {
	const { questions } = wizard.flow;
	const asked = new Set(people.flatMap(({ route }) => route.asked));
	const chosen = new Set(people.flatMap(({ route }) => route.chosen));
	return questions.flatMap((question) => {
		if (!asked.has(question.id)) {
			return takesSeveral(questions, question.askedWhen)
				? []
				: [describeQuestion(question, lines[`question:${question.id}`])];
		}
		return question.options
			.filter(({ id }) => !chosen.has(id))
			.filter(({ offeredWhen }) => !takesSeveral(questions, offeredWhen))
			.filter(({ id }) => !isOfUse(wizard, people, id))
			.map((option) => describeOption(option, question, lines[option.id]));
	});
}

function isOfUse(wizard: Wizard, people: readonly KindOfPerson[], id: OptionId): boolean {
	return people.some(({ route }) => !replay(wizard, [...route.chosen, id]).dropped.includes(id));
}

function takesSeveral(questions: readonly Question[], rule: OptionRule | undefined): boolean {
	return questions.some(
		({ several, options }) =>
			several && options.filter(({ id }) => rule?.allOf.includes(id)).length > 1
	);
}

function describeQuestion({ asks }: Question, line = 1): Problem {
	return {
		code: 'curation/unreached-question',
		severity: 'error',
		file: wizardFile,
		line,
		message: `The question "${asks}" is never asked, whatever anybody answers before it.`,
		remedy:
			'Widen its asked_when and the offered_when of its options, or take the question out. It is asked only where at least two answers besides "not sure" are left to choose from.'
	};
}

function describeOption({ label }: Option, { asks }: Question, line = 1): Problem {
	return {
		code: 'curation/unreached-option',
		severity: 'error',
		file: wizardFile,
		line,
		message: `Nobody who is asked "${asks}" is offered the answer "${label}".`,
		remedy:
			'Widen its offered_when, or take the option out. An answer that adds nothing to what is already known of a person is not offered.'
	};
}
