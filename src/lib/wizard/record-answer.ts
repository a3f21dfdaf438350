import type { Profile } from '../catalog/index.ts';
import { isHelping, settleAnswers, settleQuestion } from './settle-answers.ts';
import type { Answers, Flow, Option, OptionId, Question, QuestionId } from './types.ts';

/**
 * The answers with one question answered. Options that stand for others are replaced by those,
 * also where they belong to another question: "not sure" ends in a real answer.
 * Of several options only real ones are kept where there are any.
 */
export function recordAnswer(
	flow: Flow,
	answers: Answers,
	answer: { question: Question; options: readonly OptionId[] }
): Answers {
	const { offered } = settleQuestion(flow, answers, answer.question);
	const resolved = soundChoice(answer.question, offered, answer.options).flatMap((option) =>
		resolveOption(flow, option, offered)
	);
	const next: Record<QuestionId, readonly OptionId[]> = { ...answers };
	for (const question of flow.questions) {
		const ids = question.options.map((option) => option.id).filter((id) => resolved.includes(id));
		if (ids.length > 0) next[question.id] = ids;
	}
	return keepStanding(flow, next);
}

/** The answers that still hold: one that stands for an earlier answer can have taken others' ground. */
function keepStanding(flow: Flow, answers: Answers): Answers {
	return flow.questions.reduce<Answers>((standing, question) => {
		const own = answers[question.id];
		const { asked, offered } = settleQuestion(flow, standing, question);
		const ids = offered.map(({ id }) => id).filter((id) => own?.includes(id));
		return asked && ids.length > 0 ? addAnswer(standing, question.id, ids) : standing;
	}, noAnswers(flow));
}

/** No answers yet, the same object for one flow. */
function noAnswers(flow: Flow): Answers {
	const none = unanswered.get(flow) ?? {};
	unanswered.set(flow, none);
	return none;
}

const unanswered = new WeakMap<Flow, Answers>();

/** The same answers are the same object, on whatever way they came about: they are settled once. */
function addAnswer(answers: Answers, id: QuestionId, options: readonly OptionId[]): Answers {
	const known = following.get(answers) ?? new Map<string, Answers>();
	const key = [id, ...options].join(' ');
	const next = known.get(key) ?? { ...answers, [id]: options };
	following.set(answers, known.set(key, next));
	return next;
}

const following = new WeakMap<Answers, Map<string, Answers>>();

/** The next question to ask, or none when everything that matters is answered. */
export function nextQuestion(flow: Flow, answers: Answers): Question | undefined {
	return settleAnswers(flow, answers).find(({ question, asked }) => asked && !answers[question.id])
		?.question;
}

/** What the answers say about the person. */
export function buildProfile(flow: Flow, answers: Answers): Profile {
	const taken = settleAnswers(flow, answers).flatMap((settled) => settled.taken);
	const tags = taken.flatMap((option) => option.sets);
	return { tags: [...new Set(tags)], helping: isHelping(flow, answers) };
}

/** The options that may be chosen together: one real answer, or several where the question allows it. */
export function soundChoice(
	question: Question,
	offered: readonly Option[],
	ids: readonly OptionId[]
): Option[] {
	const chosen = offered.filter((option) => ids.includes(option.id));
	const real = chosen.filter((option) => !option.unsure && !option.none);
	if (real.length === 0) return chosen.slice(0, 1);
	return question.several ? real : real.slice(0, 1);
}

function resolveOption(flow: Flow, option: Option, offered: readonly Option[]): OptionId[] {
	const all = offered.filter((other) => !other.unsure && !other.none);
	return (option.standsForAll ? all : [option]).flatMap((one) => standIns(flow, one, new Set()));
}

/** What an option stands for in the end: one that stands for others leads on to those. */
function standIns(flow: Flow, option: Option, seen: Set<OptionId>): OptionId[] {
	if (option.standsFor.length === 0 || seen.has(option.id)) return [option.id];
	seen.add(option.id);
	return flow.questions
		.flatMap((question) => question.options)
		.filter(({ id }) => option.standsFor.includes(id))
		.flatMap((other) => standIns(flow, other, seen));
}
