import type { NeedId } from '../catalog/index.ts';
import type { Authority } from './types.ts';

/** Which need has to come before which, and who said so; it never contradicts itself. */
export interface Order {
	/** Who decided that `first` comes before `then`, directly or through others. */
	readonly decidedBy: (first: NeedId, then: NeedId) => Authority | undefined;
	/** Takes the wish unless the opposite is decided; says whether it holds now. */
	readonly wish: (first: NeedId, then: NeedId, by: Authority) => boolean;
}

/**
 * An empty order over some needs. Wishes come in the order of their rank: an earlier one is never
 * overruled. What follows from two wishes is decided by the later of them.
 */
export function collectOrder(ids: readonly NeedId[]): Order {
	const after = new Map(ids.map((id) => [id, new Map<NeedId, Authority>()]));
	const decidedBy: Order['decidedBy'] = (first, then) => after.get(first)?.get(then);

	const record = (first: NeedId, then: NeedId, by: Authority): void => {
		const befores = ids.filter((id) => id === first || decidedBy(id, first));
		const afters = [then, ...(after.get(then)?.keys() ?? [])];
		for (const before of befores) {
			for (const later of afters) {
				if (!decidedBy(before, later)) after.get(before)?.set(later, by);
			}
		}
	};

	const wish: Order['wish'] = (first, then, by) => {
		if (first === then || decidedBy(then, first)) return false;
		if (!decidedBy(first, then)) record(first, then, by);
		return true;
	};

	return { decidedBy, wish };
}
