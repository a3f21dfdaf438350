import { site } from '$lib/server/site.ts';

/** The studies in short, with the fewest screens of each task. */
export function load() {
	return {
		studies: site.studies.map(({ study, routes, frozen }) => ({
			id: study.id,
			title: study.title,
			version: study.version,
			isPilot: study.isPilot,
			frozen: frozen?.since,
			tasks: study.tasks.map(({ id, title }) => ({ id, title, ...routes[id]?.minimum }))
		}))
	};
}
