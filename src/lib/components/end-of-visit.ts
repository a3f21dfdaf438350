import type { VisitEnd } from '$lib/platform/end-visit.ts';
import { toPage } from './site-path.ts';

/** The query of the page that is shown when everything is erased; with it, it is a document of its own. */
export const doneQuery = '?done';

/** Where a visit ends, in whatever folder the site stands; only in a browser. */
export function endOfVisit(): VisitEnd {
	const addressOf = (path: string) => new URL(toPage(path), location.href).href;
	return { root: addressOf(''), last: addressOf(`leave/${doneQuery}`) };
}
