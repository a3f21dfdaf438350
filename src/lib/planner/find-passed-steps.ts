import type { NeedId } from '../catalog/index.ts';
import { stageRank } from './collect-steps.ts';
import type { PlannedNeed, Sequence } from './collect-steps.ts';
import type { PlanFinding } from './types.ts';

/**
 * The places where a pathway's own order gives way to a stage: another pathway, or a need that
 * builds on it, puts a need into an earlier stage than needs that this pathway has before it.
 */
export function findPassedSteps(
	planned: readonly PlannedNeed[],
	sequences: readonly Sequence[]
): PlanFinding[] {
	const steps = new Map(planned.map((step) => [step.need.id, step]));
	const rank = (id: NeedId): number => {
		const step = steps.get(id);
		return step ? stageRank(step.stage) : 0;
	};
	return sequences.flatMap(({ pathway, needs }) =>
		needs.flatMap((need, position): PlanFinding[] => {
			const passed = needs.slice(0, position).filter((id) => rank(id) > rank(need));
			const because = steps.get(need)?.stageCause;
			return passed.length > 0 && because
				? [{ kind: 'stage-order', pathway, need, passed, because }]
				: [];
		})
	);
}
