import { error } from '@sveltejs/kit';
import { areaOf, describeResource, judgedLevel, linkNeeds } from '$lib/publishing/index.ts';
import { isShown } from '$lib/catalog/index.ts';
import { site } from '$lib/server/site.ts';

const { catalog } = site;
const shown = catalog.resources.filter(isShown);

export function entries() {
	return shown.map(({ id }) => ({ id: String(id) }));
}

export function load({ params }) {
	const resource = shown.find(({ id }) => id === params.id);
	if (!resource) error(404, 'There is no such resource.');
	return {
		resource: describeResource(resource),
		topics: resource.topics,
		judged: judgedLevel(resource) ?? '',
		evidence: resource.evidenceUrl,
		areas: resource.programs.flatMap((id) => areaOf(catalog, id) ?? []),
		needs: linkNeeds(catalog, (need) => need.resources.includes(resource.id))
	};
}
