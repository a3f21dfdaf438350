import { buildOutline, exploreAnswers } from '../../src/lib/curation/index.ts';
import type { Outline, OutlineQuestion } from '../../src/lib/curation/index.ts';
import { findGranted } from '../../src/lib/curation/flow/find-granted.ts';
import { buildWizard, chooseOne, exploreChoices, routesFrom } from '../../src/lib/wizard/index.ts';
import type { Flow, OptionId, Route } from '../../src/lib/wizard/index.ts';
import { realCatalog } from './real-data.ts';
import { realWizard } from './real-wizard.ts';

type Answer = OutlineQuestion['answers'][number];

/** The outline of questions where whoever has the same tags has the same plan, and every route. */
export function outlineOf(flow: Flow) {
	const singles = exploreChoices(buildWizard(flow), chooseOne);
	const planKeyAt = ({ profile }: Pick<Route, 'profile'>) => [...profile.tags].sort().join(' ');
	const outline = buildOutline({ singles, planKeyAt, people: [] }, flow);
	const routes = routesFrom(singles).map((route) => ({ ...route, planKey: planKeyAt(route) }));
	return { flow, outline, routes };
}

/** The outline of the project's own questions, and every route with the key of its plan. */
export function realOutline() {
	const { flow, ...wizard } = realWizard();
	const exploration = exploreAnswers(realCatalog(), { flow, ...wizard });
	const routes = exploration.people.map(({ route, planKey }) => ({ ...route, planKey }));
	return { flow, exploration, outline: buildOutline(exploration, flow), routes };
}

/** Every question that stands in full, in the order in which it is read. */
export function listQuestions({ start }: Outline): OutlineQuestion[] {
	const list = (question: OutlineQuestion): OutlineQuestion[] => [
		question,
		...question.answers.flatMap(({ leads }) =>
			leads.to === 'question' ? list(leads.question) : []
		)
	];
	return start ? list(start) : [];
}

/** Every answer, in the order in which it is read. */
export function listAnswers({ start }: Pick<Outline, 'start'>): Answer[] {
	return (start?.answers ?? []).flatMap((answer) => [
		answer,
		...(answer.leads.to === 'question' ? listAnswers({ start: answer.leads.question }) : [])
	]);
}

/** Whether every way in an outline comes to an end. */
export function isSound(outline: Outline): boolean {
	return listAnswers(outline).every(({ leads }) => leads.to !== 'again');
}

/** The routes of those for whom an option holds: chosen, stood for, or taken for granted. */
export function routesWith<Some extends Route>(
	{ flow, routes }: { flow: Flow; routes: readonly Some[] },
	option: OptionId
): Some[] {
	return routes.filter((route) =>
		[...route.chosen, ...route.answers, ...findGranted(flow, route)].includes(option)
	);
}

export function countRoutes(routes: readonly { readonly planKey: string }[]) {
	return { people: routes.length, plans: new Set(routes.map(({ planKey }) => planKey)).size };
}
