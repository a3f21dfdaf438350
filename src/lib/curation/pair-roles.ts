import type { Catalog, Pathway, Tag } from '../catalog/index.ts';

/**
 * The tags of people who hold any two roles at once, in each situation and with every duty: what
 * single answers cannot say, and where pathways meet that never meet otherwise.
 */
export function pairRoles({ situations, pathways, duties }: Catalog): Tag[][] {
	const roles = pathways.filter(({ kind }) => kind === 'role');
	const pairs = roles.flatMap((one, position) =>
		roles.slice(position + 1).map((other) => [...tagsOf(one), ...tagsOf(other)])
	);
	const extra = duties.map(({ id }) => id);
	return situations.flatMap(({ id }) => pairs.map((pair) => [...new Set([id, ...extra, ...pair])]));
}

function tagsOf({ program, for: { allOf, anyOf } }: Pathway): Tag[] {
	return [...(program === 'all' ? [] : [program]), ...allOf, ...anyOf];
}
