import { stageNames } from '../catalog/index.ts';
import type { Catalog } from '../catalog/index.ts';
import type { Plan, PlanStep } from '../planner/index.ts';
import { compareResources } from './compare-resources.ts';
import { explainGone } from './explain-gone.ts';
import type { PlanNow } from './explain-gone.ts';
import { followSuccessors } from './follow-successors.ts';
import { omitted } from './leave-out.ts';
import { lookUpChanges, titleOfNeed } from './look-up-changes.ts';
import type { ChangeLookup } from './look-up-changes.ts';
import { sayList } from '../shared/say-list.ts';
import { seeSteps, wordingMark } from './see-steps.ts';
import type { KeptPlan, SeenStep } from './types.ts';

/** What an edit did to one step. */
export interface PlanChange {
	/** Id of the need. */
	readonly need: string;
	readonly title: string;
	readonly kind: 'new' | 'changed' | 'moved' | 'gone';
	/** Whole sentences; what both changed and moved says both. */
	readonly why: readonly string[];
}

/** A plan as it is computed today, with nothing left out, and what is kept of it. */
interface Compared {
	readonly catalog: Catalog;
	readonly plan: Plan;
	readonly kept: KeptPlan;
}

/**
 * What became of the steps since their reader last agreed to them: those of today in their order,
 * then those that are gone. Each need is named once, and so is one that was retired: by what took its
 * place in the plan, where that was not seen before. Another order within a stage is no change, what
 * is left out is silent, and where nothing was ever seen there is nothing to say.
 */
export function compareSteps({ catalog, plan, kept: given }: Compared): PlanChange[] {
	if (given.seen.length === 0) return [];
	const kept = followSuccessors(given, catalog);
	const lookup = lookUpChanges(catalog);
	const leftOut = new Set(omitted(kept));
	const steps = seeSteps(catalog, plan).filter(({ need }) => !leftOut.has(need));
	const seen = kept.seen.filter(({ need }) => !leftOut.has(need));
	const before = new Map(seen.map((step) => [step.need, step]));
	const planned = new Map<string, PlanStep>(
		[...plan.steps, ...plan.asNeeded].map((step) => [step.need, step])
	);
	const has = new Set(steps.map(({ need }) => need));
	return [
		...steps.flatMap((step) => {
			const last = before.get(step.need);
			return last
				? describeChange(lookup, last, step)
				: describeNew(lookup, planned.get(step.need));
		}),
		...listGone(lookup, seen, { has, leftOut })
	];
}

function describeNew({ needs }: ChangeLookup, step: PlanStep | undefined): PlanChange[] {
	if (!step) return [];
	const because = step.reasons.flatMap(({ kind, text }) =>
		kind === 'comes-first' || kind === 'builds-on' ? [] : text.replace(/^Because /, 'because ')
	);
	const why = because.length === 0 ? [] : [`Here ${sayList([...new Set(because)])}.`];
	return [{ need: step.need, title: titleOfNeed(needs, step.need), kind: 'new', why }];
}

function describeChange(lookup: ChangeLookup, before: SeenStep, now: SeenStep): PlanChange[] {
	const changed = [...compareWording(lookup, before), ...compareResources(lookup, before, now)];
	const [from, to] = [stageNames[before.stage], stageNames[now.stage]];
	const moved = from === to ? [] : [`It moved from “${from}” to “${to}”.`];
	const why = [...new Set([...changed, ...moved])];
	if (why.length === 0) return [];
	const title = titleOfNeed(lookup.needs, now.need);
	return [{ need: now.need, title, kind: changed.length > 0 ? 'changed' : 'moved', why }];
}

function compareWording(lookup: ChangeLookup, before: SeenStep): string[] {
	const { needs, needTrace, nameNeed, replacedBy } = lookup;
	const statement = needs.get(before.need)?.statement ?? '';
	if (wordingMark(statement) === before.wording) return [];
	const old = replacedBy(before);
	if (old === undefined) return ['It is worded differently now.'];
	const others = needTrace.endsOf(old).filter((end) => end !== before.need);
	const together = others.length > 0 ? `, together with ${sayList(others.map(nameNeed))}` : '';
	return [`It takes the place of ${nameNeed(old)}${together}.`, ...needTrace.whysOf(old)];
}

function listGone(lookup: ChangeLookup, seen: readonly SeenStep[], now: PlanNow): PlanChange[] {
	// A step seen under another id moved to what took its place: it is named by the id it was seen under.
	const named = seen.map((step) => ({ step, id: lookup.replacedBy(step) ?? step.need }));
	const told = new Set(named.flatMap(({ step, id }) => (now.has.has(step.need) ? [id] : [])));
	const gone = named.flatMap(({ step, id }) =>
		now.has.has(step.need) || (id !== step.need && told.has(id)) ? [] : [id]
	);
	return [...new Set(gone)].map((need) => ({
		need,
		title: titleOfNeed(lookup.needs, need),
		kind: 'gone',
		why: [...new Set(explainGone(lookup, need, now))]
	}));
}
