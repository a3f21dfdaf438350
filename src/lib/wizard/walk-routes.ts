import { addressOf } from './address.ts';
import type { Wizard } from './build-machine.ts';
import { replay } from './replay.ts';
import type { OptionId, QuestionId, Route } from './types.ts';

/**
 * Every complete set of single choices, in the order of the questions and their options:
 * all the ways in which one person can answer, unsure answers included.
 * A flow that never ends stops at `mostQuestions` and yields nothing for that way.
 */
export function walkRoutes(wizard: Wizard): Route[] {
	const routes: Route[] = [];
	const visit = (chosen: readonly OptionId[], asked: readonly QuestionId[]): void => {
		const state = replay(wizard, chosen);
		if (!state.question) {
			const { answers, profile } = state;
			routes.push({ chosen, answers, asked, profile, path: `/${addressOf(wizard.flow, state)}` });
			return;
		}
		if (asked.length >= mostQuestions) return;
		for (const option of state.offered) {
			visit([...chosen, option.id], [...asked, state.question.id]);
		}
	};
	visit([], []);
	return routes;
}

/** Longer than any sound way: a guard against a flow that asks in a circle. */
export const mostQuestions = 20;
