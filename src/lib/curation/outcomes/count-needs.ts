import { isShown, stages, titleOf } from '../../catalog/index.ts';
import type { Catalog, Need, NeedId, Stage } from '../../catalog/index.ts';
import type { PlanStep } from '../../planner/index.ts';
import type { KindOfPerson } from '../explore/types.ts';
import { covers, judgeCover } from './judge-cover.ts';
import type { CoverCount, GapMet, NeedReceived } from './types.ts';

/** What a gap says where the catalog has no words for it. */
const noWords = 'No resource is known for this.';

/** Every need that learners see, with how many of these people receive it; most people first. */
export function countNeeds(catalog: Catalog, people: readonly KindOfPerson[]): NeedReceived[] {
	const coverOf = judgeCover(catalog);
	const received = receivedStages(people);
	return catalog.needs
		.filter(isShown)
		.map((need) => describeNeed(need, received.get(need.id) ?? []))
		.map(({ need, ...counted }) => ({
			need: need.id,
			title: titleOf(need.statement),
			path: `needs/${need.id}/`,
			cover: coverOf(need),
			...counted
		}))
		.sort((a, b) => b.people - a.people);
}

/** The needs among these that are not wholly covered, with what is missing. */
export function listGaps(catalog: Catalog, needs: readonly NeedReceived[]): GapMet[] {
	const notes = new Map(catalog.needs.map(({ id, gap }) => [id, gap?.note]));
	return needs
		.filter(({ cover }) => cover === 'none' || cover === 'partial')
		.map((need) => ({ ...need, note: notes.get(need.need) ?? noWords }));
}

/** How these people's needs and numbered steps are covered; every cover, the weakest first. */
export function countCovers(
	needs: readonly NeedReceived[],
	people: readonly KindOfPerson[]
): CoverCount[] {
	const coverOf = new Map(needs.map(({ need, cover }) => [need, cover]));
	return covers.map((cover) => {
		const stepsOf = people.map(
			({ plan }) => plan.steps.filter(({ need }) => coverOf.get(need) === cover).length
		);
		return {
			cover,
			needs: needs.filter((need) => need.cover === cover && need.people > 0).length,
			steps: stepsOf.reduce((sum, count) => sum + count, 0),
			people: stepsOf.filter((count) => count > 0).length
		};
	});
}

/** For each need, the stage in which each person who receives it has it. */
function receivedStages(people: readonly KindOfPerson[]): Map<NeedId, Stage[]> {
	const received = new Map<NeedId, Stage[]>();
	const steps: readonly PlanStep[] = people.flatMap(({ plan }) => [
		...plan.steps,
		...plan.asNeeded
	]);
	for (const { need, stage } of steps) {
		const own = received.get(need) ?? [];
		own.push(stage);
		received.set(need, own);
	}
	return received;
}

function describeNeed(need: Need, received: readonly Stage[]) {
	const counted = stages.map((stage) => ({
		stage,
		people: received.filter((own) => own === stage).length
	}));
	return { need, people: received.length, stages: counted.filter(({ people }) => people > 0) };
}
