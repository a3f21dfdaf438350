import { isShown } from '../catalog/index.ts';
import type { Catalog, Gap, Need, NeedId, ResourceId } from '../catalog/index.ts';
import type { ShownBefore } from './types.ts';

/** What a step shows of the resources of its need. */
export interface Placement {
	readonly resources: readonly ResourceId[];
	readonly shownBefore: readonly ShownBefore[];
	readonly gap?: Gap;
}

/** What a gap says where the catalog has no sentence for it. */
export const noResource = 'No current Alliance resource is known for this yet.';

/**
 * What each of these needs shows, in this order: approved resources only, each one at the first
 * need it serves and referred to afterwards. A need with none is a gap without cover, whatever the
 * catalog says; one with some is covered in part at most where the catalog notes a gap.
 */
export function placeResources(catalog: Catalog, needs: readonly Need[]): Map<NeedId, Placement> {
	const shown = new Set(catalog.resources.filter(isShown).map(({ id }) => id));
	const firstShownAt = new Map<ResourceId, NeedId>();
	return new Map(
		needs.map((need) => {
			const usable = [...new Set(need.resources)].filter((id) => shown.has(id));
			const shownBefore = usable.flatMap((resource) => {
				const step = firstShownAt.get(resource);
				return step ? [{ resource, step }] : [];
			});
			const resources = usable.filter((id) => !firstShownAt.has(id));
			resources.forEach((id) => firstShownAt.set(id, need.id));
			return [need.id, { resources, shownBefore, ...describeGap(need, usable.length) }];
		})
	);
}

function describeGap({ gap }: Need, usable: number): { gap?: Gap } {
	if (usable === 0) return { gap: { cover: 'none', note: gap?.note ?? noResource } };
	return gap ? { gap: { cover: 'partial', note: gap.note } } : {};
}
