import { describeOutcomes, measureOutcomes } from '$lib/curation/index.ts';
import { site } from '$lib/server/site.ts';

export function load() {
	return { view: describeOutcomes(measureOutcomes(site.catalog, site.exploration)) };
}
