import { stages } from '../catalog/index.ts';
import type { NeedId } from '../catalog/index.ts';
import { stageRank } from './collect-steps.ts';
import type { PlannedNeed } from './collect-steps.ts';
import type { PlanFinding } from './types.ts';

/**
 * The same needs, no prerequisite in a later stage than what builds on it: it is raised to that
 * stage, also from as-needed, and what it builds on in turn. Each one raised is a finding.
 * A circle of prerequisites ends up in one stage.
 */
export function raisePrerequisites(planned: readonly PlannedNeed[]): {
	planned: PlannedNeed[];
	findings: PlanFinding[];
} {
	const now = new Map(planned.map((step) => [step.need.id, step]));
	for (const stage of stages) {
		const toVisit = planned.flatMap(({ need }) =>
			now.get(need.id)?.stage === stage ? [need] : []
		);
		// The list grows while it is walked: what is raised to this stage raises its own prerequisites.
		for (const { id, buildsOn } of toVisit) {
			for (const step of laterThan(now, buildsOn, stageRank(stage))) {
				const stageCause = { kind: 'prerequisite-of', need: id } as const;
				now.set(step.need.id, { ...step, stage, stageCause });
				toVisit.push(step.need);
			}
		}
	}
	const raised = planned.map((step) => now.get(step.need.id) ?? step);
	return { planned: raised, findings: planned.flatMap((step) => describeRaise(step, now)) };
}

function laterThan(now: Map<NeedId, PlannedNeed>, ids: readonly NeedId[], rank: number) {
	return ids.flatMap((id) => {
		const step = now.get(id);
		return step && stageRank(step.stage) > rank ? [step] : [];
	});
}

function describeRaise(before: PlannedNeed, now: Map<NeedId, PlannedNeed>): PlanFinding[] {
	const after = now.get(before.need.id);
	if (after?.stageCause.kind !== 'prerequisite-of') return [];
	const { stage: to, stageCause } = after;
	const { stage: from, sources } = before;
	const pathways = sources
		.filter(({ steps }) => steps.some(({ stage }) => stage === from))
		.map(({ pathway }) => pathway.id);
	const because = stageCause.need;
	return [{ kind: 'raised', need: before.need.id, from, to, because, pathways }];
}
