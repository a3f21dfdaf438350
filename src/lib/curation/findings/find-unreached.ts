import { replay, wizardFile } from '../../wizard/index.ts';
import type { Option, OptionId, OptionRule, Question } from '../../wizard/index.ts';
import type { Finding, Study } from './types.ts';

/**
 * The questions that nobody is asked, and the options of the others that are of no use to anybody,
 * with one answer or two to each question and in the sample of more. An option that is taken for
 * granted for somebody (the only role of an area) is of use. What waits for three options of one
 * question at once is passed over: only the sample has those, and it has not all of them.
 */
export function findUnreached(study: Study): Finding[] {
	const { questions } = study.flow;
	const chosen = listChosen(study);
	const asked = new Set([
		...study.junctions.map(({ question }) => question?.id),
		...questions.flatMap(({ id, options }) => (options.some((one) => chosen.has(one.id)) ? id : []))
	]);
	return questions.flatMap((question) => {
		const line = study.lines[`question:${question.id}`];
		if (!asked.has(question.id)) {
			return takesMany(questions, question.askedWhen) ? [] : [describeQuestion(question, line)];
		}
		return question.options
			.filter(({ id }) => !chosen.has(id))
			.filter(({ offeredWhen }) => !takesMany(questions, offeredWhen))
			.filter(({ id }) => !isOfUse(study, id))
			.map((option) => describeOption(option, question, study.lines[option.id]));
	});
}

function listChosen({ junctions, exploration }: Study): Set<OptionId> {
	return new Set([
		...junctions.flatMap(({ ways }) => ways.flatMap(({ options }) => options)),
		...exploration.sample.flatMap(({ chosen }) => chosen)
	]);
}

function isOfUse({ wizard, people }: Study, id: OptionId): boolean {
	return people.some(({ route }) => !replay(wizard, [...route.chosen, id]).dropped.includes(id));
}

function takesMany(questions: readonly Question[], rule: OptionRule | undefined): boolean {
	return questions.some(
		({ several, options }) =>
			several && options.filter(({ id }) => rule?.allOf.includes(id)).length > 2
	);
}

function describeQuestion({ id, asks }: Question, line = 1): Finding {
	return {
		code: 'curation/unreached-question',
		severity: 'error',
		file: wizardFile,
		line,
		message: `The question "${asks}" is never asked, whatever anybody answers before it.`,
		remedy:
			'Widen its asked_when and the offered_when of its options, or take the question out. It is asked only where at least two answers besides "not sure" are left to choose from.',
		about: [id]
	};
}

function describeOption({ id, label }: Option, { asks }: Question, line = 1): Finding {
	return {
		code: 'curation/unreached-option',
		severity: 'error',
		file: wizardFile,
		line,
		message: `Nobody who is asked "${asks}" is offered the answer "${label}".`,
		remedy:
			'Widen its offered_when, or take the option out. An answer that adds nothing to what is already known of a person is not offered.',
		about: [id]
	};
}
