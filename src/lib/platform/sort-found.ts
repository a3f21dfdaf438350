import type { KeptPlan } from '../learner-plan/index.ts';
import type { FoundPlan, UnreadPlan } from './read-records.ts';

/** What was found, by what becomes of it. */
interface Sorted {
	readonly plans: Map<string, KeptPlan>;
	readonly unread: readonly UnreadPlan[];
	/** Ids of plans that are known, though part of what is kept of them is damaged. */
	readonly toMend: readonly string[];
}

/** What was found: plans, also those known from before their records were damaged, and the rest. */
export function sortFound(
	found: ReadonlyMap<string, FoundPlan>,
	seen: ReadonlyMap<string, KeptPlan>
): Sorted {
	const all = [...found].map(([id, { plan, unread, isWhole, precious }]) => {
		const isDamaged = unread !== undefined && unread.trouble !== 'newer';
		const known = plan ? asBefore(plan, seen.get(id)) : isDamaged ? seen.get(id) : undefined;
		const mends = known && !isWhole && (isDamaged || precious.length === 0);
		return { id, known, unread: known ? undefined : unread, mends };
	});
	return {
		plans: new Map(all.flatMap(({ id, known }) => (known ? [[id, known]] : []))),
		unread: all.flatMap(({ unread }) => unread ?? []),
		toMend: all.filter(({ mends }) => mends).map(({ id }) => id)
	};
}

/** The plan itself where it is as before, so that nobody takes it for another. */
export function asBefore(plan: KeptPlan, before: KeptPlan | undefined): KeptPlan {
	return before && JSON.stringify(plan) === JSON.stringify(before) ? before : plan;
}
