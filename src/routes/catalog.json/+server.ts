import { json } from '@sveltejs/kit';
import { editionVersion } from '$lib/curation/index.ts';
import { slimCatalog } from '$lib/server/index.ts';
import { site } from '$lib/server/site.ts';

export const prerender = true;

/** What a page needs to walk choices that are no page of their own; curators compare with it. */
export function GET() {
	const { catalog, wizard } = site;
	return json({ version: editionVersion, catalog: slimCatalog(catalog), flow: wizard.flow });
}
