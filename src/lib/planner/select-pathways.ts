import { fits } from '../catalog/index.ts';
import type { Catalog, Pathway, Tag } from '../catalog/index.ts';

const kinds: readonly Pathway['kind'][] = ['introduction', 'core', 'role'];

/**
 * The pathways for a person with these tags, by rank: introduction, core, role; then in the order
 * of the program areas, of the roles that they are for, and of their ids. The rank does not depend
 * on the order of the tags or of the catalog's pathways, and it decides every contradiction.
 */
export function selectPathways(catalog: Catalog, tags: readonly Tag[]): Pathway[] {
	const ranked = rankedBefore.get(catalog) ?? rankPathways(catalog);
	rankedBefore.set(catalog, ranked);
	return ranked.filter((pathway) => fits(pathway.for, tags));
}

/** A catalog never changes: its pathways are ranked once, not for each person. */
const rankedBefore = new WeakMap<Catalog, readonly Pathway[]>();

function rankPathways(catalog: Catalog): Pathway[] {
	return catalog.pathways
		.map((pathway) => ({ pathway, rank: rankOf(catalog, pathway) }))
		.sort((a, b) => compareRanks(a.rank, b.rank) || (a.pathway.id < b.pathway.id ? -1 : 1))
		.map(({ pathway }) => pathway);
}

function rankOf(catalog: Catalog, { kind, program, for: rule }: Pathway): number[] {
	const roles = catalog.roles.flatMap((role, position) =>
		rule.allOf.includes(role.id) || rule.anyOf.includes(role.id) ? [position] : []
	);
	const area = catalog.programs.findIndex(({ id }) => id === program);
	return [kinds.indexOf(kind), orLast(area), roles[0] ?? Infinity];
}

/** Pathways of no single area come after those of an area. */
function orLast(position: number): number {
	return position < 0 ? Infinity : position;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
	const position = a.findIndex((rank, index) => rank !== b[index]);
	return position < 0 ? 0 : (a[position] ?? 0) < (b[position] ?? 0) ? -1 : 1;
}
