import type { StudySite, Thing } from '$lib/study/index.ts';

/** What can be named as the answer at an address: what the page shows, and what was just found there. */
export function listNameable(
	site: StudySite,
	address: string,
	found: readonly string[]
): readonly Thing[] {
	const { things } = site.screenAt(address);
	const results = found.map((id) => ({ ids: [id], title: site.titleOf(id) }));
	const known = new Set(things.flatMap(({ ids }) => ids));
	return [...things, ...results.filter(({ ids }) => !ids.some((id) => known.has(id)))];
}
