import type { DocumentKind, SearchHit } from './types.ts';

/** Hits that stand together under one name, best first. */
export interface HitGroup {
	readonly id: DocumentKind | 'best';
	readonly name: string;
	readonly hits: readonly SearchHit[];
}

const kinds: readonly (readonly [kind: DocumentKind, name: string])[] = [
	['need', 'Answers'],
	['resource', 'Resources'],
	['pathway', 'Pathways'],
	['program', 'Program areas']
];

/**
 * Hits by kind, in an order that is always the same. The best hit of all stands on top:
 * where it does not begin the first group, it has a group of its own before the others.
 */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
	const [best] = hits;
	const grouped = groupKinds(hits);
	if (!best || best.weak || grouped[0]?.hits[0] === best) return grouped;
	const others = hits.filter((hit) => hit !== best);
	return [{ id: 'best', name: 'Best match', hits: [best] }, ...groupKinds(others)];
}

function groupKinds(hits: readonly SearchHit[]): HitGroup[] {
	return kinds.flatMap(([id, name]) => {
		const ofKind = hits.filter(({ document }) => document.kind === id);
		return ofKind.length > 0 ? [{ id, name, hits: ofKind }] : [];
	});
}
