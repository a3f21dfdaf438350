import type { ResourceId } from '../../catalog/index.ts';
import type { PlanStep } from '../../planner/index.ts';
import { groupBy } from '../explore/group-by.ts';
import type { KindOfPerson } from '../explore/types.ts';
import { placeOfPlan } from './place-of-plan.ts';
import { sayPeople } from './say-people.ts';
import type { Finding, Study } from './types.ts';

/**
 * The kinds of people of whom every resource, of the whole plan or of the first week, needs a
 * sign-in or is legacy: a warning for each plan, and the first week is told only where the whole plan
 * is not. Where there is no resource at all, that is told elsewhere.
 */
export function findHardToOpen(study: Study): Finding[] {
	const { catalog, people } = study;
	const hard = new Set(
		catalog.resources.flatMap(({ id, access, legacy }) =>
			access === 'login' || legacy ? [id] : []
		)
	);
	const whole = people.filter(({ plan }) => areHard(hard, [...plan.steps, ...plan.asNeeded]));
	const week = people
		.filter((person) => !whole.includes(person))
		.filter(({ plan }) =>
			areHard(
				hard,
				plan.steps.filter(({ stage }) => stage === 'first-week')
			)
		);
	return [
		...describeHard(study, whole, { name: 'plan', of: 'the plan' }),
		...describeHard(study, week, { name: 'first-week', of: 'the first week' })
	];
}

function areHard(hard: ReadonlySet<ResourceId>, steps: readonly PlanStep[]): boolean {
	const all = steps.flatMap(({ resources, shownBefore }) => [
		...resources,
		...shownBefore.map(({ resource }) => resource)
	]);
	return all.length > 0 && all.every((id) => hard.has(id));
}

function describeHard(
	study: Study,
	hard: readonly KindOfPerson[],
	{ name, of }: { name: string; of: string }
): Finding[] {
	return [...groupBy(hard, ({ planKey }) => planKey).values()].map((some): Finding => {
		return {
			code: 'curation/hard-to-open',
			severity: 'warning',
			...placeOfPlan(study, some[0]?.plan.pathways),
			message: `All resources of ${of} need a sign-in, or are old, for ${sayPeople(study.flow, some, study)}.`,
			remedy: 'Give one of these needs an approved resource that everybody can open.',
			about: [name, ...(some[0]?.route.chosen ?? [])],
			people: some
		};
	});
}
