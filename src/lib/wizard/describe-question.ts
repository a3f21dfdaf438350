import { addressOf } from './address.ts';
import type { Wizard } from './build-machine.ts';
import { countQuestionsLeft, nameQuestionsLeft } from './count-questions.ts';
import { replay } from './replay.ts';
import type { Flow, Option, OptionId, Question, WizardState } from './types.ts';

/** One answer in sight, with the way to change it. */
export interface AnswerLine {
	readonly question: string;
	readonly says: string;
	/** Site path without a leading slash; none while another answer is being changed. */
	readonly change?: string;
}

/** One way to answer, as a link. */
export interface Choice {
	readonly id: OptionId;
	readonly label: string;
	readonly description?: string;
	readonly path: string;
	/** "I am not sure", "No": set apart from the others. */
	readonly apart: boolean;
	/** Answers that go when this is chosen. */
	readonly drops: readonly string[];
}

/** Everything a page needs to ask one question. */
export interface QuestionView {
	readonly asks: string;
	readonly why: string;
	readonly several: boolean;
	/** "2 left", "1 or 2 left". */
	readonly left: string;
	readonly answers: readonly AnswerLine[];
	/** Answers given in advance, for questions that still come. */
	readonly kept: readonly string[];
	readonly choices: readonly Choice[];
	/** Ways out of the questions: site paths, by label. */
	readonly elsewhere: readonly {
		readonly label: string;
		readonly description: string;
		readonly path: string;
	}[];
	/** Every word in force: what a choice of several is added to. */
	readonly given: readonly OptionId[];
}

/** The open question of a state as a page shows it; none when the answers are complete. */
export function describeQuestion(wizard: Wizard, state: WizardState): QuestionView | undefined {
	const { question } = state;
	if (!question) return undefined;
	const { flow } = wizard;
	const given = [...state.answers, ...state.kept];
	const answers = describeAnswers(wizard, state);
	return {
		asks: (state.profile.helping && question.asksHelping) || question.asks,
		why: question.why,
		several: question.several,
		left: nameQuestionsLeft(countQuestionsLeft(wizard, given)),
		answers,
		kept: sayAnswers(flow, state.kept),
		choices: state.offered.map((option) => describeChoice(wizard, state, option)),
		elsewhere: question.elsewhere.map(({ label, description, to }) => ({
			label,
			description,
			path: `${to}/`
		})),
		given
	};
}

/**
 * The answers in force, each with the address at which it is asked anew and the others stay.
 * One answer is changed at a time: while some are kept for later, there is no second change.
 */
export function describeAnswers(wizard: Wizard, state: WizardState): AnswerLine[] {
	const { flow } = wizard;
	return flow.questions.flatMap((question) => {
		const own = question.options.filter((option) => state.answers.includes(option.id));
		if (own.length === 0) return [];
		const others = state.answers.filter((id) => !own.some((option) => option.id === id));
		return {
			question: shortName(question, state),
			says: own.map((option) => option.says).join(' · '),
			...(state.kept.length > 0 ? {} : { change: addressOf(flow, replay(wizard, others)) })
		};
	});
}

/** Answers in a few words each, in canonical order. */
export function sayAnswers(flow: Flow, ids: readonly OptionId[]): string[] {
	return flow.questions.flatMap((question) =>
		question.options.filter((option) => ids.includes(option.id)).map((option) => option.says)
	);
}

function describeChoice(wizard: Wizard, state: WizardState, option: Option): Choice {
	const { flow } = wizard;
	const given = [...state.answers, ...state.kept];
	const next = replay(wizard, [...given, option.id]);
	const dropped = given.filter((id) => next.dropped.includes(id));
	return {
		id: option.id,
		label: option.label,
		...(option.description ? { description: option.description } : {}),
		path: addressOf(flow, next),
		apart: option.unsure || option.none,
		drops: sayAnswers(flow, dropped)
	};
}

function shortName(question: Question, state: WizardState): string {
	return (state.profile.helping && question.shortHelping) || question.short;
}
