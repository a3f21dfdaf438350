import { titleOf } from '../../catalog/index.ts';
import type { Catalog, NeedId, PathwayId } from '../../catalog/index.ts';

/** A need as a message names it: its title in quotation marks. */
export function nameNeed({ needs }: Catalog, id: NeedId): string {
	return `"${titleOf(needs.find((need) => need.id === id)?.statement ?? id)}"`;
}

/** A pathway as a message names it: `pathway "Course reserves"`. */
export function namePathway({ pathways }: Catalog, id: PathwayId): string {
	return `pathway "${pathways.find((pathway) => pathway.id === id)?.title ?? id}"`;
}
