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
				stepFrom(flow, leg.from, happening)?.to === leg.to
		},
		actions: {
			record: assign((happening, leg: { from: Question }) => ({
				answers: stepFrom(flow, leg.from, happening)?.answers ?? happening.context.answers
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

/** What an answer comes to: the answers after it, and the state of the machine. */
interface Step {
	readonly answers: Answers;
	readonly to: string;
}

/** Guards of many legs ask where the same answer leads: it is worked out once. */
const stepsBefore = new WeakMap<Flow, WeakMap<Answers, Map<string, Step | undefined>>>();

/** Nothing where the question does not offer these options, or not together. */
function stepFrom(flow: Flow, from: Question, { context, event }: Happening): Step | undefined {
	const inFlow = stepsBefore.get(flow) ?? new WeakMap<Answers, Map<string, Step | undefined>>();
	const known = inFlow.get(context.answers) ?? new Map<string, Step | undefined>();
	const key = [from.id, ...event.options].join(' ');
	if (known.has(key)) return known.get(key);
	const step = isOffered(flow, from, { context, event })
		? take(flow, from, { context, event })
		: undefined;
	stepsBefore.set(flow, inFlow.set(context.answers, known.set(key, step)));
	return step;
}

function take(flow: Flow, question: Question, { context, event }: Happening): Step {
	const answers = recordAnswer(flow, context.answers, { question, options: event.options });
	return { answers, to: nextQuestion(flow, answers)?.id ?? done };
}

function isOffered(flow: Flow, from: Question, { context, event }: Happening): boolean {
	const { offered } = settleQuestion(flow, context.answers, from);
	return (
		event.options.length > 0 &&
		event.options.every((id) => offered.some((option) => option.id === id)) &&
		soundChoice(from, offered, event.options).length === event.options.length
	);
}
