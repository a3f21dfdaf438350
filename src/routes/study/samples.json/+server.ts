import { json } from '@sveltejs/kit';
import { studySamples } from '$lib/server/site.ts';

export const prerender = true;

/** Two simulated sessions to try the report with, as the texts of their files by name. */
export function GET() {
	return json({ files: studySamples });
}
