import { assign, setup } from 'xstate';
import { nextQuestion, recordAnswer, soundChoice } from './record-answer.ts';
import { settleQuestion } from './settle-answers.ts';
import type { Answers, Flow, OptionId, Question } from './types.ts';

interface Context {
	readonly answers: Answers;
}

/** The one event of the wizard: the open question is answered with these options. */
interface AnswerEvent {
	readonly type: 'answer';
	readonly options: readonly OptionId[];
}

interface Happening {
	readonly context: Context;
	readonly event: AnswerEvent;
}

/** Name of the machine's final state: no id of a question can be the same. */
export const done = '(done)';

/**
 * The wizard as an XState machine: a state for each question and a final one.
 * It is the authority on what is asked when; pages, addresses, the walk of all routes
 * and recorded studies all run this machine. An answer that the question does not offer
 * is refused: the machine stays where it is.
 */
export function buildMachine(flow: Flow) {
	const [first] = flow.questions;
	const wizard = setup({
		types: { context: {} as Context, events: {} as AnswerEvent },
		guards: {
			leadsTo: (happening, leg: { from: Question; to: string }) =>
				isOffered(flow, leg.from, happening) &&
				(nextQuestion(flow, record(flow, leg.from, happening))?.id ?? done) === leg.to
		},
		actions: {
			record: assign((happening, leg: { from: Question }) => ({
				answers: record(flow, leg.from, happening)
			}))
		}
	});

	const legsFrom = (from: Question) =>
		[...flow.questions.filter((to) => to !== from).map((to) => String(to.id)), done].map((to) => ({
			target: to,
			guard: { type: 'leadsTo' as const, params: { from, to } },
			actions: { type: 'record' as const, params: { from } }
		}));

	return wizard.createMachine({
		id: 'wizard',
		context: { answers: {} },
		initial: first ? String(first.id) : done,
		states: {
			...Object.fromEntries(
				flow.questions.map((question) => [question.id, { on: { answer: legsFrom(question) } }])
			),
			[done]: { type: 'final' as const }
		}
	});
}

/** The wizard's machine, with the flow it was built from. */
export interface Wizard {
	readonly flow: Flow;
	readonly machine: ReturnType<typeof buildMachine>;
}

/** A flow with its machine, built once. */
export function buildWizard(flow: Flow): Wizard {
	return { flow, machine: buildMachine(flow) };
}

/** Guards of many legs ask for the same answer: it is recorded once, and settled once. */
const recordedBefore = new WeakMap<Flow, WeakMap<Answers, Map<string, Answers>>>();

function record(flow: Flow, question: Question, { context, event }: Happening): Answers {
	const byAnswers = recordedBefore.get(flow) ?? new WeakMap<Answers, Map<string, Answers>>();
	recordedBefore.set(flow, byAnswers);
	const known = byAnswers.get(context.answers) ?? new Map<string, Answers>();
	byAnswers.set(context.answers, known);
	const key = [question.id, ...event.options].join(' ');
	const answers =
		known.get(key) ?? recordAnswer(flow, context.answers, { question, options: event.options });
	known.set(key, answers);
	return answers;
}

function isOffered(flow: Flow, from: Question, { context, event }: Happening): boolean {
	const { offered } = settleQuestion(flow, context.answers, from);
	return (
		event.options.length > 0 &&
		event.options.every((id) => offered.some((option) => option.id === id)) &&
		soundChoice(from, offered, event.options).length === event.options.length
	);
}
