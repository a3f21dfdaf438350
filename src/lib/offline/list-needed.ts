/** Pages that every device has after the first visit, by site path; `data`: Kit asks for their data too. */
export const neededPages: readonly { readonly path: string; readonly data: boolean }[] = [
	{ path: '', data: true },
	{ path: 'wizard/', data: false },
	{ path: 'pathway/', data: false },
	{ path: 'plan/', data: false },
	{ path: 'plans/', data: false },
	{ path: 'leave/', data: false },
	{ path: 'search/', data: false },
	{ path: 'search/notebook/', data: true },
	{ path: 'pathways/', data: true },
	{ path: 'about/', data: false },
	{ path: 'offline/', data: false }
];

/** What those pages compute with. */
export const neededData: readonly string[] = [
	'catalog.json',
	'search-index.json',
	'search/lists.json'
];

/**
 * The absolute addresses that every device needs, of a site whose root is `root`. What only the
 * curators' pages and studies use is left to the visits that open them.
 */
export function listNeeded({
	root,
	build,
	files
}: {
	readonly root: string;
	/** Addresses of what was built, with a hash in each name. */
	readonly build: readonly string[];
	/** Addresses of the static files. */
	readonly files: readonly string[];
}): {
	readonly fixed: readonly string[];
	readonly fresh: readonly string[];
	/** Everything that was built, needed or not: a page may name a file that only others use. */
	readonly known: ReadonlySet<string>;
} {
	const pages = neededPages.flatMap(({ path, data }) =>
		data ? [path, `${path}__data.json`] : [path]
	);
	const whole = (address: string) => new URL(address, root).href;
	const known = new Set(build.map(whole));
	return {
		fixed: [...known].filter((address) => !isForOthers(address)),
		fresh: [...[...pages, ...neededData].map(whole), ...files.map(whole)],
		known
	};
}

/** `vite.config.ts` gives these files folders of their own. */
function isForOthers(address: string): boolean {
	return /\/immutable\/(curate|study)\//.test(address);
}
