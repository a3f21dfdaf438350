import { expect } from 'vitest';
import { stages } from '../../src/lib/catalog/index.ts';
import type { Catalog, NeedId, Profile, Rule, Stage, Tag } from '../../src/lib/catalog/index.ts';
import { buildPlan } from '../../src/lib/planner/index.ts';
import type { Plan, PlanStep } from '../../src/lib/planner/index.ts';

/** The rules of PRODUCT's "a plan is computed", each worked out a second time in its plainest form. */

const allSteps = (plan: Plan): PlanStep[] => [...plan.steps, ...plan.asNeeded];
const idsOf = (plan: Plan): NeedId[] => allSteps(plan).map(({ need }) => need);
const rank = (stage: Stage): number => stages.indexOf(stage);
const isMeant = (rule: Rule, tags: readonly Tag[]): boolean =>
	rule.allOf.every((tag) => tags.includes(tag)) &&
	(rule.anyOf.length === 0 || rule.anyOf.some((tag) => tags.includes(tag)));

/** The steps for a person, pathway by pathway, each in its own order. */
function fittingSteps(catalog: Catalog, { tags }: Profile) {
	const shown = new Set(
		catalog.needs.filter(({ state }) => state === 'approved').map(({ id }) => id)
	);
	return catalog.pathways
		.filter((pathway) => isMeant(pathway.for, tags))
		.map(({ id, steps }) => ({
			id,
			steps: steps
				.filter(({ need, when }) => shown.has(need) && (!when || isMeant(when, tags)))
				.sort((a, b) => rank(a.stage) - rank(b.stage))
		}));
}

/** No need twice; those of the fitting steps and no other. */
export function expectTheNeedsOfThePathways(catalog: Catalog, profile: Profile): void {
	const ids = idsOf(buildPlan(catalog, profile));
	const fitting = fittingSteps(catalog, profile).flatMap(({ steps }) => steps.map((s) => s.need));
	expect(ids).toEqual([...new Set(ids)]);
	expect([...ids].sort()).toEqual([...new Set(fitting)].sort());
}

/** The earliest stage of a need or of anything in the plan that builds on it; each raise is told. */
function expectTheEarliestStages(catalog: Catalog, profile: Profile): void {
	const plan = buildPlan(catalog, profile);
	const steps = fittingSteps(catalog, profile).flatMap(({ steps: some }) => some);
	const own = (id: NeedId) =>
		Math.min(...steps.filter(({ need }) => need === id).map(({ stage }) => rank(stage)));
	for (const { need, stage } of allSteps(plan)) {
		const wanted = Math.min(...[need, ...dependents(catalog, idsOf(plan), need)].map(own));
		expect(rank(stage)).toBe(wanted);
		const told = plan.findings.filter((f) => f.kind === 'raised' && f.need === need);
		expect(told).toHaveLength(wanted < own(need) ? 1 : 0);
	}
}

function dependents(catalog: Catalog, inPlan: readonly NeedId[], id: NeedId): Set<NeedId> {
	const found = new Set<NeedId>();
	const visit = (on: NeedId): void => {
		for (const need of catalog.needs) {
			if (!need.buildsOn.includes(on) || !inPlan.includes(need.id) || found.has(need.id)) continue;
			found.add(need.id);
			visit(need.id);
		}
	};
	visit(id);
	return found;
}

/** Each prerequisite in the plan stands before what builds on it. */
function expectPrerequisitesFirst(catalog: Catalog, profile: Profile): void {
	const plan = buildPlan(catalog, profile);
	const ids = idsOf(plan);
	for (const step of allSteps(plan)) {
		const prerequisites = catalog.needs.find(({ id }) => id === step.need)?.buildsOn ?? [];
		const present = prerequisites.filter((id) => ids.includes(id));
		expect(step.buildsOn).toEqual(present);
		for (const id of present) expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(step.need));
	}
}

/** Pairs of a pathway's needs that stand in one stage of the plan the other way around. */
export function turnedPairs(catalog: Catalog, profile: Profile) {
	const plan = buildPlan(catalog, profile);
	const ids = idsOf(plan);
	const stageOf = new Map(allSteps(plan).map(({ need, stage }) => [need, stage]));
	return fittingSteps(catalog, profile).flatMap(({ id: pathway, steps }) => {
		const needs = [...new Set(steps.map(({ need }) => need))];
		return needs.flatMap((first, n) =>
			needs
				.slice(n + 1)
				.filter((then) => stageOf.get(then) === stageOf.get(first))
				.filter((then) => ids.indexOf(then) < ids.indexOf(first))
				.map((then) => ({ pathway, first, then }))
		);
	});
}

/** Each resource shown once, where it first serves; approved ones only; a gap where there is none. */
function expectResourcesOnce(catalog: Catalog, profile: Profile): void {
	const plan = buildPlan(catalog, profile);
	const approved = catalog.resources.filter(({ state }) => state === 'approved');
	const shown = allSteps(plan).flatMap(({ resources }) => resources);
	expect(shown).toEqual([...new Set(shown)]);
	for (const { need, resources, shownBefore, gap } of allSteps(plan)) {
		const own = catalog.needs.find(({ id }) => id === need)?.resources ?? [];
		const usable = own.filter((id) => approved.some((resource) => resource.id === id));
		expect([...resources, ...shownBefore.map(({ resource }) => resource)].sort()).toEqual(
			[...usable].sort()
		);
		expect(gap?.cover === 'none').toBe(usable.length === 0);
		for (const { resource, step } of shownBefore) {
			const earlier = allSteps(plan).find((other) => other.need === step);
			expect(earlier?.resources).toContain(resource);
		}
	}
}

/** The stages in the order of time, as-needed apart. */
function expectStagesInOrder(catalog: Catalog, profile: Profile): void {
	const plan = buildPlan(catalog, profile);
	const ranks = plan.steps.map(({ stage }) => rank(stage));
	expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
	expect(plan.steps.filter(({ stage }) => stage === 'as-needed')).toEqual([]);
	expect(plan.asNeeded.filter(({ stage }) => stage !== 'as-needed')).toEqual([]);
}

/** Each step says which answer, or that everybody, brought it. */
function expectReasons(catalog: Catalog, profile: Profile): void {
	for (const { reasons } of allSteps(buildPlan(catalog, profile))) {
		expect(['answer', 'everyone']).toContain(reasons[0]?.kind);
		const texts = reasons.map(({ text }) => text);
		expect(texts).toEqual([...new Set(texts)]);
	}
}

/** One tag more never takes a need away. */
export function expectNothingLostBy(more: Tag, catalog: Catalog, profile: Profile): void {
	const wider = { ...profile, tags: [...profile.tags, more] };
	const after = idsOf(buildPlan(catalog, wider));
	expect(idsOf(buildPlan(catalog, profile)).filter((id) => !after.includes(id))).toEqual([]);
}

/** All of the above that holds for every catalog without a circle. */
export function expectLaws(catalog: Catalog, profile: Profile): void {
	expectTheNeedsOfThePathways(catalog, profile);
	expectTheEarliestStages(catalog, profile);
	expectPrerequisitesFirst(catalog, profile);
	expectResourcesOnce(catalog, profile);
	expectStagesInOrder(catalog, profile);
	expectReasons(catalog, profile);
}
