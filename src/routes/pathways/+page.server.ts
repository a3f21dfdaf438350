import { listPathways } from '$lib/publishing/index.ts';
import { site } from '$lib/server/site.ts';

export function load() {
	return { areas: listPathways(site.catalog) };
}
