import { json } from '@sveltejs/kit';
import { readPublished } from '$lib/server/index.ts';

export const prerender = true;

/** The edition that the makers of this site stated as published, for the page of changes; else null. */
export function GET() {
	const published = readPublished(process.env['PUBLISHED'], '.');
	return json(published && 'catalog' in published ? published : null);
}
