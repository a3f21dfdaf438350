import type { Catalog, Role } from '../../catalog/index.ts';
import type { Plan, PlanStep } from '../../planner/index.ts';
import { wizardFile } from '../../wizard/index.ts';
import { groupBy } from '../explore/group-by.ts';
import { sayPeople } from './say-people.ts';
import type { Finding, Study } from './types.ts';

/**
 * The kinds of people whose first week has no step with anything to open: an error, told once for
 * each plan. A page behind a sign-in and a page on which to look for the title count as something.
 * A plan without any step is a dead end, and told as that.
 */
export function findEmptyWeeks({
	flow,
	lines,
	people
}: Pick<Study, 'flow' | 'lines' | 'people'>): Finding[] {
	const empty = people.filter(
		({ plan, planKey }) => planKey !== '' && !firstWeek(plan).some(hasResource)
	);
	return [...groupBy(empty, ({ planKey }) => planKey).values()].map((some) => {
		const chosen = some[0]?.route.chosen ?? [];
		const last = chosen.at(-1);
		return {
			code: 'curation/no-first-week',
			severity: 'error',
			file: wizardFile,
			line: (last && lines[last]) ?? 1,
			message: `Nothing to open in the first week for ${sayPeople(flow, some, { people })}.`,
			remedy:
				'Give a pathway that is for them a first-week step whose need has an approved resource.',
			about: chosen,
			people: some
		};
	});
}

/**
 * The roles that begin late: kinds of people without a first-week step from a pathway of their own
 * role. A warning, told once for each role; sometimes right, because the introduction fills the week.
 */
export function findLateRoles({
	catalog,
	flow,
	people,
	locateStep,
	locateRole
}: Pick<Study, 'catalog' | 'flow' | 'people' | 'locateStep' | 'locateRole'>): Finding[] {
	return catalog.roles.flatMap((role): Finding[] => {
		const late = people.filter(
			({ route, plan }) =>
				route.profile.tags.includes(role.id) && !startsInRole(catalog, plan, role)
		);
		if (late.length === 0) return [];
		const own = pathwaysOf(catalog, role)[0];
		return [
			{
				code: 'curation/no-step-of-own-role',
				severity: 'warning',
				...(own ? locateStep(own.id) : locateRole(role.id)),
				message: `"${role.name}" has no step of its own in the first week for ${sayPeople(flow, late, { people })}.`,
				remedy: own
					? 'Move a step of this role to the first week, or leave it if the first week is full.'
					: 'Give this role a pathway with a step in the first week, or accept it in data/checks.yaml.',
				about: [role.id],
				people: late
			}
		];
	});
}

function firstWeek({ steps }: Plan): PlanStep[] {
	return steps.filter(({ stage }) => stage === 'first-week');
}

function hasResource({ resources, shownBefore }: PlanStep): boolean {
	return resources.length + shownBefore.length > 0;
}

function startsInRole(catalog: Catalog, plan: Plan, role: Role): boolean {
	const own = pathwaysOf(catalog, role).map(({ id }) => id);
	return firstWeek(plan).some(({ pathways }) => pathways.some((id) => own.includes(id)));
}

function pathwaysOf({ pathways }: Catalog, { id }: Role) {
	return pathways.filter(
		({ kind, for: rule }) => kind === 'role' && [...rule.allOf, ...rule.anyOf].includes(id)
	);
}
