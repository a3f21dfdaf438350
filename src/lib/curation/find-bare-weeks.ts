import type { Catalog, Role } from '../catalog/index.ts';
import type { Plan, PlanStep } from '../planner/index.ts';
import type { Problem } from '../shared/problem.ts';
import { wizardFile } from '../wizard/index.ts';
import type { FlowReading, Wizard } from '../wizard/index.ts';
import { sayAll } from './find-endless-ways.ts';
import { groupBy } from './group-by.ts';
import type { KindOfPerson } from './walk-people.ts';

/**
 * The kinds of people whose first week has no step with anything to open: an error, told once for
 * each plan. A page behind a sign-in and a page on which to look for the title count as something.
 */
export function findEmptyWeeks(
	people: readonly KindOfPerson[],
	{ flow, lines }: Pick<FlowReading, 'flow' | 'lines'>
): Problem[] {
	const empty = people.filter(({ plan }) => !firstWeek(plan).some(hasResource));
	return [...groupBy(empty, ({ planKey }) => planKey).values()].map((some) => {
		const chosen = some[0]?.route.chosen ?? [];
		const last = chosen.at(-1);
		return {
			code: 'curation/no-first-week',
			severity: 'error',
			file: wizardFile,
			line: (last && lines[last]) ?? 1,
			message: `Nothing to open in the first week for ${nameSome(flow, some)}.`,
			remedy:
				'Give a pathway that is for them a first-week step whose need has an approved resource.'
		};
	});
}

/**
 * The roles that begin late: kinds of people without a first-week step from a pathway of their own
 * role. A warning, told once for each role; sometimes right, because the introduction fills the week.
 */
export function findLateRoles(
	catalog: Catalog,
	people: readonly KindOfPerson[],
	{ flow }: Pick<FlowReading, 'flow'>
): Problem[] {
	return catalog.roles.flatMap((role): Problem[] => {
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
				file: own ? `data/pathways/${own.id}.yaml` : 'data/roles.yaml',
				line: 1,
				message: `"${role.name}" has no step of its own in the first week for ${nameSome(flow, late)}.`,
				remedy: 'Move a step of this role to the first week, or leave it if the first week is full.'
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

function nameSome(flow: Wizard['flow'], people: readonly KindOfPerson[]): string {
	const example = sayAll(flow, people[0]?.route.chosen ?? []);
	return people.length === 1
		? `the person who answers ${example}`
		: `${people.length} kinds of people, for example after ${example}`;
}
