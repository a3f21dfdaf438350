import { fits, isShown, stages } from '../catalog/index.ts';
import type {
	Catalog,
	Need,
	NeedId,
	Pathway,
	PathwayId,
	PathwayStep,
	Stage,
	Tag
} from '../catalog/index.ts';
import type { StageCause } from './types.ts';

/** What one pathway says about one need, for one person. */
export interface Source {
	readonly pathway: Pathway;
	/** The steps that fit: more than one where the pathway has the need under several rules. */
	readonly steps: readonly PathwayStep[];
	/** Needs of which one is enough, seen from this one. */
	readonly or: readonly NeedId[];
}

/** One need of the plan, with all that brought it. */
export interface PlannedNeed {
	readonly need: Need;
	readonly stage: Stage;
	readonly stageCause: StageCause;
	readonly sources: readonly Source[];
}

/** The needs of one pathway for one person, in the pathway's own order. */
export interface Sequence {
	readonly pathway: PathwayId;
	readonly needs: readonly NeedId[];
}

export interface Collected {
	/** Each need once, in the order in which the pathways, by rank, name it first. */
	readonly planned: PlannedNeed[];
	readonly sequences: Sequence[];
}

/**
 * The steps of these pathways that fit a person with these tags, merged: no need twice, each in the
 * earliest stage that any pathway gives it. Nothing else is added. A need that learners do not see
 * (draft or retired) is left out.
 */
export function collectSteps(
	catalog: Catalog,
	pathways: readonly Pathway[],
	tags: readonly Tag[]
): Collected {
	const shown = new Map(catalog.needs.filter(isShown).map((need) => [need.id, need]));
	const sources = new Map<NeedId, Source[]>();
	const sequences: Sequence[] = [];
	for (const pathway of pathways) {
		const steps = stepsInOrder(pathway, tags).filter((step) => shown.has(step.need));
		const needs = [...new Set(steps.map((step) => step.need))];
		sequences.push({ pathway: pathway.id, needs });
		for (const id of needs) {
			const source = { pathway, ...sayAbout(id, steps) };
			sources.set(id, [...(sources.get(id) ?? []), source]);
		}
	}
	const planned = [...sources].flatMap(([id, from]) => {
		const need = shown.get(id);
		return need ? [{ need, sources: from, ...earliestStage(from) }] : [];
	});
	return { planned, sequences };
}

/** The place of a stage in time, the first week being 0. */
export function stageRank(stage: Stage): number {
	return stages.indexOf(stage);
}

function stepsInOrder({ steps }: Pathway, tags: readonly Tag[]): PathwayStep[] {
	return steps
		.filter(({ when }) => !when || fits(when, tags))
		.sort((a, b) => stageRank(a.stage) - stageRank(b.stage));
}

function sayAbout(id: NeedId, steps: readonly PathwayStep[]): Pick<Source, 'steps' | 'or'> {
	const own = steps.filter((step) => step.need === id);
	// "One of them is enough" holds both ways within the pathway that says it.
	const others = steps.filter((step) => step.or.includes(id)).map((step) => step.need);
	const or = [...own.flatMap((step) => step.or), ...others];
	return { steps: own, or: [...new Set(or)].filter((other) => other !== id) };
}

function earliestStage(sources: readonly Source[]): Pick<PlannedNeed, 'stage' | 'stageCause'> {
	const [first, ...others] = sources.flatMap(({ pathway, steps }) =>
		steps.map(({ stage }) => ({ stage, pathway: pathway.id }))
	);
	if (!first) throw new Error('A need without a step cannot be planned.');
	const { stage, pathway } = others.reduce(
		(best, other) => (stageRank(other.stage) < stageRank(best.stage) ? other : best),
		first
	);
	return { stage, stageCause: { kind: 'pathway', pathway } };
}
