import type { Wizard } from './build-machine.ts';
import { chooseOne, exploreChoices } from './explore-choices.ts';
import type { Junction, OptionId, QuestionId, Route } from './types.ts';

/**
 * Every complete set of single choices, in the order of the questions and their options:
 * all the ways in which one person can answer, unsure answers included.
 * A way on which a question comes a second time has no end, and yields nothing.
 */
export function walkRoutes(wizard: Wizard): Route[] {
	return routesFrom(exploreChoices(wizard, chooseOne));
}

/** Every way from a junction to a pathway, in order, each as a person would answer. */
export function routesFrom(start: Junction): Route[] {
	const routes: Route[] = [];
	const visit = (
		{ question, answers, profile, path, ways }: Junction,
		chosen: readonly OptionId[],
		asked: readonly QuestionId[]
	): void => {
		if (!question) routes.push({ chosen, answers, asked, profile, path });
		else if (!asked.includes(question.id)) {
			ways.forEach(({ options, to }) =>
				visit(to, [...chosen, ...options], [...asked, question.id])
			);
		}
	};
	visit(start, [], []);
	return routes;
}
