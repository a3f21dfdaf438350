import type { Search } from '../search/index.ts';

let loading: Promise<Search> | undefined;

/**
 * The search of the site, its code and the index at `url` fetched once in a visit, when it is
 * first wanted; a failed try is made anew.
 */
export function loadSearch(url: string): Promise<Search> {
	loading ??= import('./open-search.ts')
		.then(({ openSearch }) => openSearch(url))
		.catch((reason: unknown) => {
			loading = undefined;
			throw reason;
		});
	return loading;
}
