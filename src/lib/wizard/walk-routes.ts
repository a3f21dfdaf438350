import { addressOf } from './address.ts';
import type { Wizard } from './build-machine.ts';
import { replay } from './replay.ts';
import type { OptionId, QuestionId, Route } from './types.ts';

/**
 * Every complete set of single choices, in the order of the questions and their options:
 * all the ways in which one person can answer, unsure answers included.
 * A way on which a question comes a second time has no end, and yields nothing.
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
		if (asked.includes(state.question.id)) return;
		for (const option of state.offered) {
			visit([...chosen, option.id], [...asked, state.question.id]);
		}
	};
	visit([], []);
	return routes;
}
