import { addressOf } from './address.ts';
import type { Wizard } from './build-machine.ts';
import { buildProfile } from './record-answer.ts';
import { listChosen } from './settle-answers.ts';
import type { Junction, Option, OptionId, Question, Way } from './types.ts';
import { stepOn, walkMachine, type Walk } from './walk-machine.ts';

/** Which options are chosen together at a question, each entry being one way to answer it. */
export type Choosing = (
	question: Question,
	offered: readonly Option[]
) => readonly (readonly OptionId[])[];

/** One option at a time: what a kind of person is made of. */
export const chooseOne: Choosing = (_, offered) => offered.map(({ id }) => [id]);

/** One option, or any two real ones where a question takes several. */
export const chooseUpToTwo: Choosing = (question, offered) => {
	const real = offered.filter(({ unsure, none }) => !unsure && !none);
	const pairs = real.flatMap((one, position) =>
		real.slice(position + 1).map((other) => [one.id, other.id])
	);
	return [...chooseOne(question, offered), ...(question.several ? pairs : [])];
};

/**
 * Every state of the wizard that can be reached by answering as `choosing` says, walked on the
 * machine itself: the first question, with every way on from it. Ways that lead to the same answers
 * lead to the same junction, so that each is entered once, and a circle ends in itself.
 */
export function exploreChoices(wizard: Wizard, choosing: Choosing): Junction {
	const known = new Map<string, Junction>();
	const enter = (walk: Walk): Junction => {
		const key = `${walk.question?.id ?? ''} ${listChosen(wizard.flow, walk.answers).join(' ')}`;
		const before = known.get(key);
		if (before) return before;
		const ways: Way[] = [];
		const junction = describeJunction(wizard, walk, ways);
		known.set(key, junction); // before its ways: a circle leads back to it
		if (walk.question) {
			for (const options of choosing(walk.question, walk.offered)) {
				ways.push({ options, to: enter(stepOn(wizard, walk, options)) });
			}
		}
		return junction;
	};
	return enter(walkMachine(wizard, []));
}

function describeJunction({ flow }: Wizard, walk: Walk, ways: readonly Way[]): Junction {
	const { question, offered } = walk;
	const answers = listChosen(flow, walk.answers);
	const open = question ? { question } : {};
	return {
		...open,
		answers,
		offered,
		profile: buildProfile(flow, walk.answers),
		path: `/${addressOf(flow, { answers, kept: [], ...open })}`,
		ways
	};
}
