import { isShown, type Catalog, type Resource } from '$lib/catalog/index.ts';
import { site } from '$lib/server/site.ts';

/** Every approved resource under each program area that it is for, what is for everybody first. */
export function load() {
	const { programs } = site.catalog;
	const everybody = { id: 'all', name: 'Every program area', path: '' };
	const areas = programs.map(({ id, name, abbreviation }) => ({
		id: String(id),
		name: `${name} (${abbreviation})`,
		path: `programs/${id}/`
	}));
	return {
		areas: [everybody, ...areas].map((area) => ({
			...area,
			resources: listResources(site.catalog, area.id)
		}))
	};
}

function listResources({ resources }: Catalog, program: string) {
	return resources
		.filter((resource) => isShown(resource) && resource.programs.some((id) => id === program))
		.map(describe)
		.sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
}

/** What a list shows of a resource: its title, its page, and the facts that labels are made of. */
function describe({ id, title, format, activity, access, urlIsListing, confidence }: Resource) {
	return {
		path: `resources/${id}/`,
		title,
		format,
		activity,
		access,
		...(urlIsListing ? { urlIsListing } : {}),
		...(confidence === 'medium' ? { unverified: true as const } : {})
	};
}
