import { json } from '@sveltejs/kit';
import { slimCatalog } from '$lib/server/index.ts';
import { site } from '$lib/server/site.ts';

export const prerender = true;

/** What a page needs to walk choices that are no page of their own. */
export function GET() {
	const { catalog, wizard } = site;
	return json({ catalog: slimCatalog(catalog), flow: wizard.flow });
}
