import type { NeedId, ResourceId } from '../../catalog/index.ts';
import type { Plan, PlanStep } from '../../planner/index.ts';
import { findMoved } from './find-moved.ts';
import type { Alteration, AlteredWay, Move, PlanDifference } from './types.ts';

/** A plan without any step, for whoever had none before or has none any more. */
export const noPlan: Plan = { pathways: [], steps: [], asNeeded: [], findings: [] };

/**
 * What the later of two plans has and the earlier has not, and the other way around; as-needed
 * steps count. Needs come in the order of the plan that has them, those of both in the later order.
 * As few as possible are called moved: another stage always is, and within the stages that stayed
 * all but a longest run that kept its order.
 */
export function compareSteps(before: Plan, after: Plan): PlanDifference {
	const was = byNeed(before);
	const now = byNeed(after);
	const moves = listMoves(was, now);
	const moved = moves.map(({ need }) => need);
	const week = firstWeekOf(was);
	const resourcesBefore = resourcesOf(was);
	const resourcesNow = resourcesOf(now);
	const stayed = new Set(resourcesNow.filter((id) => resourcesBefore.includes(id)));
	const alterations = listAlterations(was, now, stayed).filter(({ need }) => !moved.includes(need));
	return {
		gained: without([...now.keys()], was),
		lost: without([...was.keys()], now),
		moved,
		firstWeekLost: week.length > 0 && firstWeekOf(now).length === 0,
		leftFirstWeek: week.filter((need) => now.get(need)?.stage !== 'first-week'),
		altered: alterations.map(({ need }) => need),
		resourcesGained: without(resourcesNow, new Set(resourcesBefore)),
		resourcesLost: without(resourcesBefore, new Set(resourcesNow)),
		moves,
		alterations
	};
}

/** Compares plans as `compareSteps` does; the same two are compared once. */
export function compareOnce(): typeof compareSteps {
	const known = new Map<Plan, Map<Plan, PlanDifference>>();
	return (before, after) => {
		const ofBefore = known.get(before) ?? new Map<Plan, PlanDifference>();
		const difference = ofBefore.get(after) ?? compareSteps(before, after);
		known.set(before, ofBefore.set(after, difference));
		return difference;
	};
}

/** Whether anything differs at all. */
export function isDifferent(difference: PlanDifference): boolean {
	return Object.values(difference).some((part) => (Array.isArray(part) ? part.length > 0 : part));
}

/** Whether the steps and resources are the same, and only what is said of them differs. */
export function isRetold(difference: PlanDifference): boolean {
	const { gained, lost, moved, firstWeekLost, resourcesGained, resourcesLost } = difference;
	const parts = [gained, lost, moved, resourcesGained, resourcesLost];
	return (
		!firstWeekLost &&
		parts.every((part) => part.length === 0) &&
		difference.alterations.every(({ ways }) => ways.every((way) => tellings.includes(way)))
	);
}

const tellings: readonly AlteredWay[] = ['note', 'reason', 'resource'];

type Steps = ReadonlyMap<NeedId, PlanStep>;

function byNeed({ steps, asNeeded }: Plan): Steps {
	return new Map([...steps, ...asNeeded].map((step) => [step.need, step]));
}

function listMoves(was: Steps, now: Steps): Move[] {
	const stays = (need: NeedId) => was.get(need)?.stage === now.get(need)?.stage;
	const before = [...was.keys()].filter((need) => now.has(need) && stays(need));
	const after = [...now.keys()].filter((need) => was.has(need) && stays(need));
	const aside = new Set(findMoved(before, after));
	return [...now.values()].flatMap(({ need, stage: to }) => {
		const from = was.get(need)?.stage;
		return from && (from !== to || aside.has(need)) ? [{ need, from, to }] : [];
	});
}

function listAlterations(was: Steps, now: Steps, stayed: ReadonlySet<ResourceId>): Alteration[] {
	return [...now.values()].flatMap((step) => {
		const before = was.get(step.need);
		const ways = before ? compareStep(before, step, stayed) : [];
		return ways.length > 0 ? [{ need: step.need, ways }] : [];
	});
}

function compareStep(
	before: PlanStep,
	now: PlanStep,
	stayed: ReadonlySet<ResourceId>
): Alteration['ways'] {
	const differs = (part: (step: PlanStep) => readonly string[]) =>
		JSON.stringify(part(before)) !== JSON.stringify(part(now));
	const ways: readonly (readonly [AlteredWay, boolean])[] = [
		[now.optional ? 'optional' : 'required', before.optional !== now.optional],
		['or', differs(({ or }) => [...or].sort())],
		['note', differs(({ notes }) => notes)],
		['reason', differs(whyHere)],
		['resource', differs((step) => usable(step).filter((id) => stayed.has(id)))]
	];
	return ways.flatMap(([way, isAnother]) => (isAnother ? [way] : []));
}

/** Why it is in the plan. Why it stands where it does follows from the other steps. */
function whyHere({ reasons }: PlanStep): string[] {
	return reasons
		.filter(({ kind }) => kind !== 'comes-first' && kind !== 'builds-on')
		.map(({ text }) => text);
}

/** All that it shows or refers back to, wherever in the plan it is shown first. */
function usable({ resources, shownBefore }: PlanStep): ResourceId[] {
	return [...resources, ...shownBefore.map(({ resource }) => resource)].sort();
}

function firstWeekOf(steps: Steps): NeedId[] {
	return [...steps.values()].flatMap(({ need, stage }) => (stage === 'first-week' ? [need] : []));
}

function resourcesOf(steps: Steps) {
	return [...steps.values()].flatMap(({ resources }) => resources);
}

function without<Thing>(
	things: readonly Thing[],
	others: { readonly has: (thing: Thing) => boolean }
): Thing[] {
	return things.filter((thing) => !others.has(thing));
}
