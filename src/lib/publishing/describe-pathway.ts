import { stageNames, stages, titleOf } from '../catalog/index.ts';
import type { Catalog, Pathway, PathwayStep, Tag } from '../catalog/index.ts';
import { areaOf } from './describe-need.ts';
import type { PageLink } from './types.ts';

/** One step of a curated pathway, before any person's answers. */
interface PathwayStepView extends PageLink {
	readonly optional: boolean;
	/** For whom, where it is not for everybody: "new employee". */
	readonly only: string;
	readonly note?: string;
	readonly gap: boolean;
}

/** A curated pathway on a page of its own. */
export interface PathwayView {
	readonly title: string;
	readonly introduction: string;
	readonly area: PageLink | undefined;
	readonly stages: readonly { readonly name: string; readonly steps: readonly PathwayStepView[] }[];
}

/** A pathway as curators made it: every step, with the rule of those that are not for everybody. */
export function describePathway(catalog: Catalog, pathway: Pathway): PathwayView {
	return {
		title: pathway.title,
		introduction: pathway.introduction,
		area: areaOf(catalog, pathway.program),
		stages: stages
			.map((stage) => ({
				name: stageNames[stage],
				steps: pathway.steps
					.filter((step) => step.stage === stage)
					.flatMap((step) => describeStep(catalog, step))
			}))
			.filter(({ steps }) => steps.length > 0)
	};
}

function describeStep(catalog: Catalog, step: PathwayStep): PathwayStepView[] {
	const need = catalog.needs.find(({ id }) => id === step.need);
	if (!need || need.state !== 'approved') return [];
	return [
		{
			title: titleOf(need.statement),
			path: `needs/${need.id}/`,
			optional: step.optional,
			only: nameRule(catalog, step),
			gap: need.gap?.cover === 'none',
			...(step.note ? { note: step.note } : {})
		}
	];
}

function nameRule(catalog: Catalog, { when }: PathwayStep): string {
	if (!when) return '';
	const all = when.allOf.map((tag) => nameTag(catalog, tag)).join(' and ');
	const any = when.anyOf.map((tag) => nameTag(catalog, tag)).join(' or ');
	return [all, any].filter((part) => part !== '').join(', and ');
}

function nameTag(catalog: Catalog, tag: Tag): string {
	const { situations, programs, roles, duties } = catalog;
	const entry = [...situations, ...programs, ...roles, ...duties].find(({ id }) => id === tag);
	return (entry?.name ?? tag).toLowerCase();
}
