import { stages } from '../catalog/index.ts';
import type { NeedId, Stage } from '../catalog/index.ts';
import { collectOrder } from './collect-order.ts';
import type { Order } from './collect-order.ts';
import type { PlannedNeed, Sequence } from './collect-steps.ts';
import type { PlanFinding } from './types.ts';

/**
 * The steps stage by stage, each after what it builds on, each pathway's own order kept, and
 * otherwise in the order given.
 *
 * Where these contradict each other, prerequisites win over pathways and a pathway of higher rank
 * over a later one; each pair of needs that this turns around is a finding, told once for its cause.
 */
export function orderSteps(
	planned: readonly PlannedNeed[],
	sequences: readonly Sequence[]
): { ordered: PlannedNeed[]; findings: PlanFinding[] } {
	const findings: PlanFinding[] = [];
	const ordered = stages.flatMap((stage: Stage) => {
		const steps = planned.filter((step) => step.stage === stage);
		const ids = steps.map((step) => step.need.id);
		const order = collectOrder(ids);
		followPrerequisites(steps, order);
		for (const { pathway, needs } of sequences) {
			const here = needs.filter((id) => ids.includes(id));
			findings.push(...followPathway({ pathway, needs: here }, order));
		}
		return sortSteps(steps, order);
	});
	return { ordered, findings };
}

function followPrerequisites(steps: readonly PlannedNeed[], order: Order): void {
	const here = new Set(steps.map((step) => step.need.id));
	for (const { need } of steps) {
		for (const id of need.buildsOn) {
			// In a circle, refused when the data is read, the link that closes it is passed over.
			if (here.has(id)) order.wish(id, need.id, { kind: 'prerequisite' });
		}
	}
}

function followPathway({ pathway, needs }: Sequence, order: Order): PlanFinding[] {
	const conflicts: PlanFinding[] = [];
	for (const [first, then] of pairsOf(needs)) {
		if (order.wish(first, then, { kind: 'pathway', pathway })) continue;
		const followed = order.decidedBy(then, first);
		// Decided by this pathway itself: only a consequence of a conflict that is told on its own.
		if (!followed || (followed.kind === 'pathway' && followed.pathway === pathway)) continue;
		const links = order.linksBetween(then, first);
		const via = links.length > 1 ? { via: links } : {};
		conflicts.push({ kind: 'order-conflict', pathway, first, then, followed, ...via });
	}
	return conflicts;
}

/** Every two needs in their order, neighbors first: most of the others follow from those. */
function pairsOf(needs: readonly NeedId[]): (readonly [NeedId, NeedId])[] {
	return needs.flatMap((_, distance) =>
		needs.flatMap((first, position) => {
			const then = needs[position + distance + 1];
			return then ? [[first, then] as const] : [];
		})
	);
}

/** Always the first of those left that nothing left has to precede. */
function sortSteps(steps: readonly PlannedNeed[], order: Order): PlannedNeed[] {
	const left = [...steps];
	const sorted: PlannedNeed[] = [];
	while (left.length > 0) {
		const free = left.findIndex(({ need }) =>
			left.every((other) => !order.decidedBy(other.need.id, need.id))
		);
		sorted.push(...left.splice(Math.max(free, 0), 1));
	}
	return sorted;
}
