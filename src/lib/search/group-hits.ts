import type { DocumentKind, SearchHit } from './types.ts';
import { verdicts } from './weights.ts';

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
 * Hits by kind, in an order that is always the same. The best hit of all stands on top
 * where it is far before the next and does not begin the first group: in a group of its own.
 */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
	const [best, next] = hits;
	const grouped = groupKinds(hits);
	const isApart = best && best.score >= (next?.score ?? 0) * verdicts.apart;
	if (!best || best.weak || !isApart || grouped[0]?.hits[0] === best) return grouped;
	const others = hits.filter((hit) => hit !== best);
	return [{ id: 'best', name: 'Best match', hits: [best] }, ...groupKinds(others)];
}

function groupKinds(hits: readonly SearchHit[]): HitGroup[] {
	return kinds.flatMap(([id, name]) => {
		const ofKind = hits.filter(({ document }) => document.kind === id);
		return ofKind.length > 0 ? [{ id, name, hits: ofKind }] : [];
	});
}
