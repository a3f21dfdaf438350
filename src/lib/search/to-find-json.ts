import type { DocumentKind, SearchAnswer } from './types.ts';

/** An answer as the `find` command prints it; its shape is fixed, other programs read it. */
export interface FindJson {
	readonly query: string;
	readonly results: readonly {
		readonly kind: DocumentKind;
		readonly id: string;
		readonly title: string;
		/** From the root of the site: `/needs/summit-basics/`. */
		readonly path: string;
		readonly weak: boolean;
	}[];
	readonly suggestion: string | null;
}

/** An answer in the shape of the `find` command. */
export function toFindJson({ query, results, suggestion }: SearchAnswer): FindJson {
	return {
		query,
		results: results.map(({ document: { kind, id, title, path }, weak }) => ({
			kind,
			id,
			title,
			path: `/${path}`,
			weak
		})),
		suggestion: suggestion ?? null
	};
}
