import { contactsFor, stageNames, stages, titleOf, type Catalog } from '../catalog/index.ts';
import type { Need, NeedId, Profile, Resource, ResourceId, Stage } from '../catalog/index.ts';
import type { Plan, PlanStep, Reason } from '../planner/index.ts';
import { describeContact, describeResource } from './describe-resource.ts';
import { nameLength } from './name-dates.ts';
import { namePlan } from './name-plan.ts';
import type { PlanView, StageView, StepView } from './types.ts';

/** A plan and, for a helper, the plan of the helper's own part. */
export interface PlanToDescribe {
	readonly plan: Plan;
	readonly profile: Profile;
	readonly beside?: Plan;
}

/** What looks things up while a plan is described. */
interface Lookup {
	readonly catalog: Catalog;
	readonly needs: ReadonlyMap<NeedId, Need>;
	readonly resources: ReadonlyMap<ResourceId, Resource>;
	/** Empty for a list without an order of its own. */
	readonly numbers: ReadonlyMap<NeedId, number>;
	/** Before the id of each step, so that two lists on one page have no place in common. */
	readonly prefix: string;
}

/** A plan as a page shows it: every id replaced by words, addresses and places. */
export function describePlan(
	catalog: Catalog,
	{ plan, profile, beside }: PlanToDescribe
): PlanView {
	const lookup = lookUp(catalog, plan);
	const besideLookup = { ...lookup, numbers: new Map<NeedId, number>(), prefix: 'own-' };
	return {
		title: namePlan(catalog, profile),
		introductions: plan.pathways.flatMap((id) => {
			const pathway = catalog.pathways.find((one) => one.id === id);
			if (!pathway) return [];
			return { title: pathway.title, path: `pathways/${id}/`, text: pathway.introduction };
		}),
		stages: stages
			.map((stage) => describeStage(lookup, plan, stage))
			.filter(({ steps }) => steps.length > 0),
		asNeeded: plan.asNeeded.flatMap((step) => describeStep(lookup, step)),
		steps: plan.steps.length,
		beside: [...(beside?.steps ?? []), ...(beside?.asNeeded ?? [])].flatMap((step) =>
			describeStep(besideLookup, step)
		)
	};
}

function lookUp(catalog: Catalog, plan: Plan): Lookup {
	return {
		catalog,
		needs: new Map(catalog.needs.map((need) => [need.id, need])),
		resources: new Map(catalog.resources.map((resource) => [resource.id, resource])),
		numbers: new Map(plan.steps.map((step, at) => [step.need, at + 1])),
		prefix: ''
	};
}

function describeStage(lookup: Lookup, plan: Plan, stage: Stage): StageView {
	const steps = plan.steps.filter((step) => step.stage === stage);
	return {
		id: stage,
		name: stageNames[stage],
		steps: steps.flatMap((step) => describeStep(lookup, step)),
		time: nameTime(steps.flatMap((step) => resourcesOf(lookup, step.resources)))
	};
}

/** What is known of the time a stage takes: a sum of stated lengths, and how many state none. */
function nameTime(resources: readonly Resource[]): string {
	const stated = resources.flatMap(({ minutes }) => (minutes ? [minutes] : []));
	if (resources.length === 0) return '';
	if (stated.length === 0) return 'No length is stated for any resource here.';
	const sum = stated.reduce((total, minutes) => total + minutes, 0);
	return `Stated length: ${nameLength(sum)}, for ${stated.length} of ${resources.length} resources.`;
}

function describeStep(lookup: Lookup, step: PlanStep): StepView[] {
	const need = lookup.needs.get(step.need);
	if (!need) return [];
	const number = lookup.numbers.get(step.need);
	return [
		{
			id: need.id,
			anchor: `${lookup.prefix}${need.id}`,
			path: `needs/${need.id}/`,
			title: titleOf(need.statement),
			...(number ? { number } : {}),
			optional: step.optional,
			reasons: step.reasons.map((reason) => nameReason(lookup, reason)),
			notes: step.notes,
			or: step.or.map((id) => nameStep(lookup, id)),
			alsoBuildsOn: needLinks(lookup, step.alsoBuildsOn),
			resources: resourcesOf(lookup, step.resources).map(describeResource),
			shownBefore: step.shownBefore.flatMap((shown) => describeShown(lookup, shown)),
			...(step.gap ? { gap: step.gap } : {}),
			ask: contactsFor(lookup.catalog, need).flatMap((contact) =>
				describeContact(lookup.catalog, contact)
			)
		}
	];
}

/** A reason in few words: a step of the same list is named by its number. */
function nameReason({ numbers }: Lookup, reason: Reason): string {
	if (reason.kind !== 'builds-on' && reason.kind !== 'comes-first') return reason.text;
	const steps = reason.needs.flatMap((id) => numbers.get(id) ?? []);
	if (steps.length < reason.needs.length) return reason.text;
	const named = `${steps.length === 1 ? 'step' : 'steps'} ${steps.join(' and ')}`;
	if (reason.kind === 'builds-on') return `Builds on ${named}`;
	return `Comes first because ${named} ${steps.length === 1 ? 'builds' : 'build'} on it`;
}

function describeShown(lookup: Lookup, shown: PlanStep['shownBefore'][number]) {
	const resource = lookup.resources.get(shown.resource);
	if (!resource) return [];
	const step = nameStep(lookup, shown.step);
	return [
		{ title: resource.title, url: resource.url, step, anchor: `${lookup.prefix}${shown.step}` }
	];
}

/** "step 3", or the need's title where it has no number. */
function nameStep(lookup: Lookup, id: NeedId): string {
	const number = lookup.numbers.get(id);
	const need = lookup.needs.get(id);
	return number ? `step ${number}` : `“${need ? titleOf(need.statement) : id}”`;
}

function needLinks(lookup: Lookup, ids: readonly NeedId[]) {
	return ids.flatMap((id) => {
		const need = lookup.needs.get(id);
		return need ? { title: titleOf(need.statement), path: `needs/${id}/` } : [];
	});
}

function resourcesOf(lookup: Lookup, ids: readonly ResourceId[]): Resource[] {
	return ids.flatMap((id) => lookup.resources.get(id) ?? []);
}
