import { json } from '@sveltejs/kit';
import { buildDocuments } from '$lib/search/index.ts';
import { site } from '$lib/server/site.ts';

export const prerender = true;

/** What search finds and the words it knows; fetched when somebody first searches. */
export function GET() {
	const { catalog, vocabulary } = site;
	return json({ documents: buildDocuments(catalog), vocabulary });
}
