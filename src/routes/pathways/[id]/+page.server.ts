import { error } from '@sveltejs/kit';
import { describePathway } from '$lib/publishing/index.ts';
import { site } from '$lib/server/site.ts';

export function entries() {
	return site.catalog.pathways.map(({ id }) => ({ id: String(id) }));
}

export function load({ params }) {
	const pathway = site.catalog.pathways.find(({ id }) => id === params.id);
	if (!pathway) error(404, 'There is no such pathway.');
	return { pathway: describePathway(site.catalog, pathway) };
}
