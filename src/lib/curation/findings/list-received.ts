import { isShown } from '../../catalog/index.ts';
import type { NeedId, PathwayId, ResourceId } from '../../catalog/index.ts';
import { arrangeSteps } from '../../planner/index.ts';
import type { Arrangement } from '../../planner/index.ts';
import type { Study } from './types.ts';

/** What comes to anybody, by whatever answers. */
export interface Received {
	readonly pathways: ReadonlySet<PathwayId>;
	readonly needs: ReadonlySet<NeedId>;
	readonly resources: ReadonlySet<ResourceId>;
}

/**
 * All that comes to anybody with one answer or two to a question or in the sample of more, the own
 * part of those who help among it. Resources that learners are not shown come to nobody.
 */
export function listReceived({
	catalog,
	flow,
	exploration
}: Pick<Study, 'catalog' | 'flow' | 'exploration'>): Received {
	const { people, pairs, sample } = exploration;
	const beside = flow.questions.flatMap(({ options }) =>
		options.flatMap((option) => (option.beside.length > 0 ? [option.beside] : []))
	);
	const arrangements = new Set<Arrangement>([
		...[...pairs, ...sample].map(({ arrangement }) => arrangement),
		...beside.map((tags) => arrangeSteps(catalog, tags))
	]);
	const plans = new Set(people.map(({ plan }) => plan));
	const pathways = new Set([
		...[...plans].flatMap((plan) => plan.pathways),
		...[...arrangements].flatMap((one) => one.pathways.map(({ id }) => id))
	]);
	const needs = new Set([
		...[...plans].flatMap(({ steps, asNeeded }) => [...steps, ...asNeeded].map(({ need }) => need)),
		...[...arrangements].flatMap(({ ordered }) => ordered.map(({ need }) => need.id))
	]);
	const shown = new Set(catalog.resources.filter(isShown).map(({ id }) => id));
	const resources = catalog.needs
		.filter(({ id }) => needs.has(id))
		.flatMap((need) => need.resources.filter((id) => shown.has(id)));
	return { pathways, needs, resources: new Set(resources) };
}
