import type { Catalog } from '../catalog/index.ts';

/**
 * The catalog without the phrases people ask. They are for search, which has them in an index of its
 * own; a page that arranges a plan in the browser would fetch them for nothing.
 */
export function slimCatalog(catalog: Catalog): Catalog {
	return {
		...catalog,
		needs: catalog.needs.map((need) => ({ ...need, alsoAsked: [] })),
		resources: catalog.resources.map((resource) => ({ ...resource, alsoAsked: [] }))
	};
}
