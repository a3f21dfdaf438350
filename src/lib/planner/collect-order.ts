import type { NeedId } from '../catalog/index.ts';
import type { Authority, OrderLink } from './types.ts';

/** Which need has to come before which, and who said so; it never contradicts itself. */
export interface Order {
	/** Who decided that `first` comes before `then`, directly or through others. */
	readonly decidedBy: (first: NeedId, then: NeedId) => Authority | undefined;
	/** Takes the wish unless the opposite is decided; says whether it holds now. */
	readonly wish: (first: NeedId, then: NeedId, by: Authority) => boolean;
	/** The fewest wishes that together put `first` before `then`; none where nothing does. */
	readonly linksBetween: (first: NeedId, then: NeedId) => readonly OrderLink[];
}

/**
 * An empty order over some needs. Wishes come in the order of their rank: an earlier one is never
 * overruled. What follows from two wishes is decided by the later of them.
 */
export function collectOrder(ids: readonly NeedId[]): Order {
	const after = new Map(ids.map((id) => [id, new Map<NeedId, Authority>()]));
	const links: OrderLink[] = [];
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
		if (!decidedBy(first, then)) {
			record(first, then, by);
			links.push({ first, then, by });
		}
		return true;
	};

	return { decidedBy, wish, linksBetween: (first, then) => shortestChain(links, first, then) };
}

/** The shortest chain of links, found in circles around its beginning. */
function shortestChain(
	links: readonly OrderLink[],
	first: NeedId,
	then: NeedId
): readonly OrderLink[] {
	const chains = new Map<NeedId, readonly OrderLink[]>([[first, []]]);
	for (const [reached, chain] of chains) {
		for (const link of links) {
			if (link.first === reached && !chains.has(link.then)) {
				chains.set(link.then, [...chain, link]);
			}
		}
	}
	return chains.get(then) ?? [];
}
