import { site } from '$lib/server/site.ts';
import { describeQuestion, replay } from '$lib/wizard/index.ts';
import { listPathways } from '$lib/publishing/index.ts';

/** The home page is the first question. */
export function load() {
	const { wizard, catalog } = site;
	return { view: describeQuestion(wizard, replay(wizard, [])), areas: listPathways(catalog) };
}
