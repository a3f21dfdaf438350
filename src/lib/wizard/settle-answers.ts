import type { Tag } from '../catalog/index.ts';
import type { Answers, Flow, Option, OptionId, OptionRule, Question } from './types.ts';

/** What one question is to a person who has given some answers. */
export interface Settled {
	readonly question: Question;
	/** The options that make sense beside the answers to the questions before it. */
	readonly offered: readonly Option[];
	/**
	 * Whether it has something to decide: two real answers at least, one of them with substance.
	 * A question with one real answer only is not asked: the answer is taken.
	 */
	readonly asked: boolean;
	/** The options that count: chosen, or taken for granted where nothing is asked. */
	readonly taken: readonly Option[];
}

/** The chosen options in canonical order: by question, then as the question lists them. */
export function listChosen(flow: Flow, answers: Answers): OptionId[] {
	return chosenOptions(flow, answers).map((option) => option.id);
}

/** Every question in order, settled by the answers. The same answers are worked out once. */
export function settleAnswers(flow: Flow, answers: Answers): readonly Settled[] {
	const inFlow = settledBefore.get(flow) ?? new WeakMap<Answers, readonly Settled[]>();
	const known = inFlow.get(answers);
	if (known) return known;
	const settled = settleInOrder(flow, answers);
	settledBefore.set(flow, inFlow.set(answers, settled));
	return settled;
}

const settledBefore = new WeakMap<Flow, WeakMap<Answers, readonly Settled[]>>();

/** One question of a flow, settled. */
export function settleQuestion(flow: Flow, answers: Answers, question: Question): Settled {
	const settled = settleAnswers(flow, answers).find((one) => one.question === question);
	return settled ?? { question, offered: [], asked: false, taken: [] };
}

/** Whether any chosen option says that the plan is for somebody else. */
export function isHelping(flow: Flow, answers: Answers): boolean {
	return chosenOptions(flow, answers).some((option) => option.helping);
}

/** The tags of the helper's own part. */
export function listBeside(flow: Flow, answers: Answers): Tag[] {
	return chosenOptions(flow, answers).flatMap((option) => option.beside);
}

function settleInOrder(flow: Flow, answers: Answers): Settled[] {
	const tags = new Set<Tag>();
	const chosen = listChosen(flow, answers);
	const helping = isHelping(flow, answers);
	return flow.questions.map((question) => {
		const open = isMet(question.askedWhen, chosen);
		const offered = question.options.filter(
			(option) => isMet(option.offeredWhen, chosen) && addsSomething(option, tags)
		);
		const assumed = open && question.assumedWhenHelping && helping;
		const asked = open && !assumed && hasSomethingToDecide(offered);
		const taken = takeOptions({ question, offered, asked, assumed, open }, answers);
		taken.forEach((option) => option.sets.forEach((tag) => tags.add(tag)));
		return { question, offered, asked, taken };
	});
}

interface Standing {
	readonly question: Question;
	readonly offered: readonly Option[];
	readonly asked: boolean;
	readonly assumed: boolean;
	readonly open: boolean;
}

function takeOptions(standing: Standing, answers: Answers): Option[] {
	const own = answers[standing.question.id];
	if (own) return standing.question.options.filter((option) => own.includes(option.id));
	if (!standing.open || standing.asked) return [];
	const substance = standing.offered.filter(
		(option) => !option.unsure && !option.none && option.standsFor.length === 0
	);
	return standing.assumed || substance.length === 1 ? substance : [];
}

function hasSomethingToDecide(offered: readonly Option[]): boolean {
	const real = offered.filter((option) => !option.unsure);
	return real.length > 1 && real.some((option) => !option.none);
}

/** An option that could add nothing to what is already true of the person is not offered. */
function addsSomething(option: Option, tags: ReadonlySet<Tag>): boolean {
	return option.sets.length === 0 || option.sets.some((tag) => !tags.has(tag));
}

function chosenOptions(flow: Flow, answers: Answers): Option[] {
	return flow.questions.flatMap((question) => {
		const own = answers[question.id];
		return own ? question.options.filter((option) => own.includes(option.id)) : [];
	});
}

function isMet(rule: OptionRule | undefined, chosen: readonly OptionId[]): boolean {
	if (!rule) return true;
	return (
		rule.allOf.every((id) => chosen.includes(id)) &&
		(rule.anyOf.length === 0 || rule.anyOf.some((id) => chosen.includes(id)))
	);
}
