import type { DocumentKind, SearchHit } from './types.ts';

/** Hits of one kind, best first. */
export interface HitGroup {
	readonly kind: DocumentKind;
	readonly name: string;
	readonly hits: readonly SearchHit[];
}

const names: Readonly<Record<DocumentKind, string>> = {
	need: 'Answers',
	resource: 'Resources',
	pathway: 'Pathways',
	program: 'Program areas'
};

/** Hits by kind, the kind with the best hit first, so that the best hit of all stands on top. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
	const kinds = new Set(hits.map(({ document }) => document.kind));
	return [...kinds].map((kind) => ({
		kind,
		name: names[kind],
		hits: hits.filter(({ document }) => document.kind === kind)
	}));
}
