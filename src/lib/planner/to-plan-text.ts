import { contactsFor, stageNames, stages } from '../catalog/index.ts';
import type { Catalog, NeedId, Resource, ResourceId } from '../catalog/index.ts';
import type { Plan, PlanStep } from './types.ts';

/**
 * A plan as plain text: stage by stage, the steps of the sequence numbered through, each with its
 * reasons, its resources with their addresses, and whom to ask; as-needed steps at the end.
 */
export function toPlanText(catalog: Catalog, plan: Plan): string {
	const steps = [...plan.steps, ...plan.asNeeded];
	const parts = stages.flatMap((stage) => {
		const here = steps.filter((step) => step.stage === stage);
		if (here.length === 0) return [];
		const described = here.map((step) => {
			const position = plan.steps.indexOf(step);
			return describeStep(catalog, step, position < 0 ? '-' : `${position + 1}.`);
		});
		return [stageNames[stage], ...described];
	});
	return parts.length > 0 ? `${parts.join('\n\n')}\n` : 'No pathway is for these answers yet.\n';
}

function describeStep(catalog: Catalog, step: PlanStep, mark: string): string {
	const need = catalog.needs.find(({ id }) => id === step.need);
	const contacts = need ? contactsFor(catalog, need) : [];
	const lines = [
		...step.reasons.map(({ text }) => `${text}.`),
		...step.notes,
		...step.or.map((id) => `Or instead: ${statementOf(catalog, id)}`),
		...step.alsoBuildsOn.map((id) => `If you have not met it: ${statementOf(catalog, id)}`),
		...step.resources.flatMap((id) => describeResource(catalog, id)),
		...step.shownBefore.map(
			({ resource, step: at }) =>
				`* ${titleOfResource(catalog, resource)}: see “${statementOf(catalog, at)}”`
		),
		...(step.gap ? [`Missing: ${step.gap.note}`] : []),
		...(contacts.length > 0 ? [`Ask: ${contacts.map(({ name }) => name).join('; ')}`] : [])
	];
	const heading = `${mark} ${statementOf(catalog, step.need)}${step.optional ? ' (optional)' : ''}`;
	return [heading, ...lines.map((line) => `   ${line}`)].join('\n');
}

function statementOf(catalog: Catalog, id: NeedId): string {
	return catalog.needs.find((need) => need.id === id)?.statement ?? id;
}

function titleOfResource(catalog: Catalog, id: ResourceId): string {
	return catalog.resources.find((resource) => resource.id === id)?.title ?? id;
}

function describeResource(catalog: Catalog, id: ResourceId): string[] {
	const resource = catalog.resources.find((other) => other.id === id);
	if (!resource) return [];
	return [`* ${resource.title}${describeAccess(resource)}`, `  ${resource.url}`];
}

function describeAccess({ urlIsListing, access, confidence }: Resource): string {
	const facts = [
		...(urlIsListing ? ['look for this title on that page'] : []),
		...(access === 'login' ? ['needs a sign-in'] : []),
		...(confidence === 'medium' ? ['not verified'] : [])
	];
	return facts.length > 0 ? ` (${facts.join(', ')})` : '';
}
