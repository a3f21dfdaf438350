import { initialTransition, transition } from 'xstate';
import type { Wizard } from './build-machine.ts';
import { soundChoice } from './record-answer.ts';
import { settleAnswers, settleQuestion } from './settle-answers.ts';
import type { Answers, Flow, Option, OptionId, Question } from './types.ts';

/** Where the machine stands after taking all the words it could use. */
export interface Walk {
	/** What the machine knows; to go on from here. */
	readonly snapshot: Snapshot;
	readonly answers: Answers;
	/** The open question; none when the answers are complete. */
	readonly question: Question | undefined;
	readonly offered: readonly Option[];
	/** Words that have not been of use on the way here. */
	readonly unused: readonly OptionId[];
}

type Snapshot = ReturnType<typeof initialTransition<Wizard['machine']>>[0];

/** Walks the machine from the start as far as the words answer its questions. */
export function walkMachine(wizard: Wizard, ids: readonly OptionId[]): Walk {
	const [snapshot] = initialTransition(wizard.machine);
	return advance(wizard, snapshot, ids);
}

/** Answers the open question of a walk with these options and goes on with the words still unused. */
export function stepOn(wizard: Wizard, walk: Walk, ids: readonly OptionId[]): Walk {
	const rest = walk.unused.filter((other) => !ids.includes(other));
	return advance(wizard, walk.snapshot, [...ids, ...rest]);
}

function advance(wizard: Wizard, start: Snapshot, ids: readonly OptionId[]): Walk {
	let snapshot = start;
	let unused = ids;
	for (;;) {
		const question = openQuestion(wizard.flow, snapshot);
		const { answers } = snapshot.context;
		const offered = question ? settleQuestion(wizard.flow, answers, question).offered : [];
		const choice = question ? soundChoice(question, offered, unused).map(({ id }) => id) : [];
		const next = choice.length > 0 ? take(wizard, snapshot, choice) : snapshot;
		// The machine refuses an unsound choice by staying where it is.
		if (next.value === snapshot.value) {
			const rest = withoutTaken(wizard.flow, answers, unused);
			return { snapshot, answers, question, offered, unused: rest };
		}
		unused = unused.filter((id) => !choice.includes(id));
		snapshot = next;
	}
}

function take({ machine }: Wizard, snapshot: Snapshot, options: readonly OptionId[]): Snapshot {
	return transition(machine, snapshot, { type: 'answer', options })[0];
}

function openQuestion(flow: Flow, snapshot: Snapshot): Question | undefined {
	return flow.questions.find((question) => question.id === snapshot.value);
}

/** A word that is taken for granted (the only role of an area, for instance) has been of use. */
function withoutTaken(flow: Flow, answers: Answers, ids: readonly OptionId[]): OptionId[] {
	const taken = settleAnswers(flow, answers).flatMap((settled) => settled.taken);
	return ids.filter((id) => !taken.some((option) => option.id === id));
}
