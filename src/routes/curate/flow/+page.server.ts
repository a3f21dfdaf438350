import { buildOutline } from '$lib/curation/index.ts';
import { site } from '$lib/server/site.ts';

export function load() {
	return { outline: buildOutline(site.exploration, site.wizard.flow) };
}
