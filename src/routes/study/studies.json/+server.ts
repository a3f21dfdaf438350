import { json } from '@sveltejs/kit';
import { site } from '$lib/server/site.ts';

export const prerender = true;

/** The usability studies that can be run on this site, with the ways of their tasks. */
export function GET() {
	return json({ studies: site.studies });
}
