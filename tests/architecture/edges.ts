/** Folders of `src/lib` that are pure: data in, values out. */
export const domains = [
	'shared',
	'catalog',
	'wizard',
	'planner',
	'search',
	'notebook',
	'publishing',
	'learner-plan',
	'study',
	'walk',
	'curation',
	'offline'
] as const;

/**
 * Who may import whom: the only table of edges. A folder of `src/lib`, `cli` or `routes`,
 * and the folders it may import beside itself. A folder that is not here may not exist.
 */
export const edges: Readonly<Record<string, readonly string[]>> = {
	shared: [],
	catalog: ['shared'],
	wizard: ['catalog', 'shared'],
	planner: ['catalog', 'shared'],
	search: ['catalog', 'shared'],
	notebook: ['search', 'shared'],
	publishing: ['planner', 'catalog', 'shared'],
	'learner-plan': ['planner', 'publishing', 'catalog', 'shared'],
	study: ['catalog', 'shared'],
	walk: ['wizard', 'planner', 'publishing', 'study', 'catalog', 'shared'],
	curation: ['wizard', 'planner', 'search', 'study', 'catalog', 'shared'],
	offline: [],
	platform: [
		'wizard',
		'search',
		'notebook',
		'learner-plan',
		'study',
		'offline',
		'catalog',
		'shared'
	],
	server: [...domains],
	components: [
		'planner',
		'search',
		'notebook',
		'learner-plan',
		'publishing',
		'wizard',
		'walk',
		'study',
		'platform',
		'catalog',
		'shared'
	],
	'service-worker': ['offline'],
	cli: [...domains, 'server'],
	routes: [...domains, 'platform', 'server', 'components']
};

/**
 * What others may import of a folder; its `index.ts` alone where nothing is said.
 * `any`: each file is a door. `site.ts` runs under Vite only, so that it cannot stand behind
 * the door that the commands use; `platform` fetches each of its parts when it is wanted.
 */
export const doors: Readonly<Record<string, readonly string[] | 'any'>> = {
	shared: 'any',
	components: 'any',
	platform: 'any',
	server: ['index.ts', 'site.ts']
};

/** The folders that may import a package: each package has one home. */
export const homes: Readonly<Record<string, readonly string[]>> = {
	xstate: ['wizard'],
	'fuse.js': ['search'],
	idb: ['platform'],
	'ical-generator': ['learner-plan'],
	yaml: ['catalog'],
	valibot: ['catalog'],
	'@valibot/to-json-schema': ['catalog'],
	'@playwright/test': ['cli'],
	'@sveltejs/kit': ['routes'],
	'@fontsource-variable/atkinson-hyperlegible-next': ['routes'],
	svelte: ['components', 'routes'],
	$app: ['components', 'routes'],
	'$service-worker': ['service-worker'],
	'node:': ['cli', 'server']
};
