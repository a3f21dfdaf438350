import { stageNames, titleOf } from '../../catalog/index.ts';
import type { NeedId, ResourceId } from '../../catalog/index.ts';
import { sayList } from '../../shared/say-list.ts';
import type { Alteration, Edition, Move, PlanDifference } from './types.ts';

/** Titles of what stands in either of two editions, as the later one words them, in quotation marks. */
export interface Titles {
	readonly ofNeed: (id: NeedId) => string;
	readonly ofResource: (id: ResourceId) => string;
}

/** The titles of all needs and resources of two editions. */
export function nameThings(before: Edition, after: Edition): Titles {
	const catalogs = [before.catalog, after.catalog];
	const needs = new Map(
		catalogs.flatMap((one) => one.needs.map(({ id, statement }) => [id, titleOf(statement)]))
	);
	const resources = new Map(
		catalogs.flatMap((one) => one.resources.map(({ id, title }) => [id, title]))
	);
	return {
		ofNeed: (id) => `“${needs.get(id) ?? id}”`,
		ofResource: (id) => `“${resources.get(id) ?? id}”`
	};
}

/** The steps that come or go with somebody who is new or gone. */
export function describeWhole({ gained, lost }: PlanDifference, { ofNeed }: Titles): string[] {
	return [
		...tell(gained, (all) => `They receive ${plural(gained, 'step')}: ${all}.`, ofNeed),
		...tell(lost, (all) => `They received ${plural(lost, 'step')}: ${all}.`, ofNeed)
	];
}

/** What changes, in sentences: what weighs most for a learner first. */
export function describeDifference(
	difference: PlanDifference,
	{ ofNeed, ofResource }: Titles
): string[] {
	const { gained, lost, moves, alterations, firstWeekLost } = difference;
	const { resourcesGained, resourcesLost } = difference;
	return [
		...(firstWeekLost ? ['The first week has no step any more.'] : []),
		...tell(gained, (all) => `${countSteps(gained)} more: ${all}.`, ofNeed),
		...tell(lost, (all) => `${countSteps(lost)} fewer: ${all}.`, ofNeed),
		...moves.map((move) => sayMove(ofNeed(move.need), move)),
		...alterations.flatMap(({ need, ways }) => ways.map((way) => sayAlteration(ofNeed(need), way))),
		...tell(
			resourcesGained,
			(all) => `${count(resourcesGained, 'resource')} more: ${all}.`,
			ofResource
		),
		...tell(
			resourcesLost,
			(all) => `${count(resourcesLost, 'resource')} fewer: ${all}.`,
			ofResource
		)
	];
}

/** More names than this in one sentence are not read. */
const mostNamed = 8;

function tell<Id>(
	ids: readonly Id[],
	sentence: (all: string) => string,
	name: (id: Id) => string
): string[] {
	if (ids.length === 0) return [];
	const named = ids.slice(0, ids.length > mostNamed ? mostNamed - 1 : mostNamed).map(name);
	const others = ids.length - named.length;
	return [sentence(sayList(others > 0 ? [...named, `${others} others`] : named))];
}

function countSteps(ids: readonly unknown[]): string {
	return count(ids, 'step');
}

function count(ids: readonly unknown[], noun: string): string {
	return ids.length === 1 ? `One ${noun}` : plural(ids, noun);
}

function plural({ length }: readonly unknown[], noun: string): string {
	return `${length} ${noun}${length === 1 ? '' : 's'}`;
}

function sayMove(title: string, { from, to }: Move): string {
	return from === to
		? `${title} has another place in “${stageNames[to]}”.`
		: `${title} moves from “${stageNames[from]}” to “${stageNames[to]}”.`;
}

function sayAlteration(title: string, way: Alteration['ways'][number]): string {
	switch (way) {
		case 'optional':
			return `${title} is optional now.`;
		case 'required':
			return `${title} is not optional any more.`;
		case 'note':
			return `The note at ${title} is another.`;
		case 'or':
			return `Other steps than before do as well as ${title}.`;
		case 'reason':
			return `${title} gives other reasons for being in the plan.`;
		case 'resource':
			return `${title} shows other resources than before; the plan has them at another step too.`;
	}
}
