import { json } from '@sveltejs/kit';
import { buildDocuments, packIndex } from '$lib/search/index.ts';
import { site } from '$lib/server/site.ts';

export const prerender = true;

/** What search finds and the words it knows; fetched when somebody first searches. */
export function GET() {
	const { catalog, vocabulary } = site;
	return json(packIndex({ documents: buildDocuments(catalog), vocabulary }));
}
