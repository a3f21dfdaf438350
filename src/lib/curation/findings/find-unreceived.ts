import { isShown, quote, titleOf } from '../../catalog/index.ts';
import type { Pathway, ResourceId } from '../../catalog/index.ts';
import { listReceived } from './list-received.ts';
import type { Received } from './list-received.ts';
import type { Finding, Study } from './types.ts';

/**
 * The pathways, needs and resources that nobody receives, whatever they answer; approved ones only.
 *
 * A pathway is an error: nobody can be all that it is for. It is a warning where it is for three
 * tags at once, since only the sample has people with three answers, and not all of them.
 * A need is a warning. One that says it is looked up when it comes up is reached by search, and one
 * whose pathways are told here is not told besides.
 * A resource is a warning. One of a need that is looked up, of a contact, a group or a channel is
 * reached by search or on the pages of those.
 */
export function findUnreceived(study: Study): Finding[] {
	const received = listReceived(study);
	return [
		...findPathways(study, received),
		...findNeeds(study, received),
		...findResources(study, received)
	];
}

function findPathways({ catalog, locateStep }: Study, { pathways }: Received): Finding[] {
	return catalog.pathways
		.filter(({ id }) => !pathways.has(id))
		.map((pathway): Finding => {
			const { id, title, for: rule } = pathway;
			return {
				code: 'curation/unreceived-pathway',
				severity: rule.allOf.length > 2 ? 'warning' : 'error',
				...locateStep(id),
				message: `Nobody receives the pathway ${quote(title)}: no answers describe a person with ${sayRule(pathway)}.`,
				remedy: 'Change whom it is for, or give the questions an option that makes that true.',
				about: [id]
			};
		});
}

function sayRule({ for: { allOf, anyOf } }: Pathway): string {
	const parts = [
		...(allOf.length > 0 ? [`all of ${allOf.join(', ')}`] : []),
		...(anyOf.length > 0 ? [`at least one of ${anyOf.join(', ')}`] : [])
	];
	return parts.join(' and ');
}

function findNeeds({ catalog, locateNeed }: Study, { needs, pathways }: Received): Finding[] {
	const told = new Set(
		catalog.pathways
			.filter(({ id }) => !pathways.has(id))
			.flatMap(({ steps }) => steps.map(({ need }) => need))
	);
	return catalog.needs
		.filter((need) => isShown(need) && !need.pointOfNeedOnly)
		.filter(({ id }) => !needs.has(id) && !told.has(id))
		.map(({ id, statement }) => ({
			code: 'curation/unreceived-need',
			severity: 'warning',
			...locateNeed(id),
			message: `Nobody receives ${quote(titleOf(statement))}, whatever they answer.`,
			remedy:
				'Widen the "when" of its steps, add it to a pathway, or write "point_of_need_only: true" and take it out of the pathways.',
			about: [id]
		}));
}

function findResources({ catalog, locateResource }: Study, { resources }: Received): Finding[] {
	const elsewhere = new Set<ResourceId | undefined>([
		...catalog.needs
			.filter((need) => isShown(need) && need.pointOfNeedOnly)
			.flatMap((need) => need.resources),
		...[...catalog.contacts, ...catalog.groups, ...catalog.channels].map((one) => one.resource)
	]);
	return catalog.resources
		.filter((resource) => isShown(resource))
		.filter(({ id }) => !resources.has(id) && !elsewhere.has(id))
		.map(({ id, title }) => ({
			code: 'curation/unreceived-resource',
			severity: 'warning',
			...locateResource(id),
			message: `Nobody receives ${quote(title)}: it is in no plan, whatever anybody answers.`,
			remedy: 'List it in a need that a pathway has, or make it a draft, or retire it.',
			about: [id]
		}));
}
