import { readPublished } from '$lib/server/index.ts';

/** What the makers of this site stated as published: its name, and why it cannot be compared with. */
export function load() {
	const published = readPublished(process.env['PUBLISHED'], '.');
	return {
		name: published?.name,
		why: published && 'why' in published ? published.why : undefined
	};
}
