import { recentSearches } from '$lib/components/recent-searches.svelte.ts';
import { most, patience } from '$lib/components/search-typing.svelte.ts';
import type { Asked } from '$lib/components/search-address.ts';
import { toPage } from '$lib/components/site-path.ts';
import { searchPort } from '$lib/components/search-port.ts';
import { loadSearch } from '$lib/platform/load-search.ts';
import type { SearchAnswer } from '$lib/search/index.ts';

const loading = 'Loading the search …';
const failed =
	'The search could not be loaded. Check the connection and search again, or look through the list below.';

/** What the page of results shows for what its address asks. */
export class PageAnswer {
	asked = $state.raw<Asked>({ query: '', only: {} });
	answer = $state.raw<SearchAnswer>();
	/** Words of the catalog that are spelt like those of the query. */
	nearWords = $state.raw<readonly string[]>([]);
	/** Why there is no answer yet, in words; empty where there is nothing to tell. */
	trouble = $state('');

	/** Answers what an address asks; an answer that was overtaken by another question is not shown. */
	async find(asked: Asked): Promise<void> {
		this.asked = asked;
		this.trouble = '';
		if (asked.query === '') {
			this.answer = undefined;
			return;
		}
		recentSearches.keep(asked.query);
		const slow = setTimeout(() => asked === this.asked && (this.trouble = loading), patience);
		try {
			const search = await loadSearch(toPage('search-index.json'));
			if (asked !== this.asked) return;
			const all = search.find(asked.query, { only: asked.only });
			searchPort.searched(all);
			this.answer = all.results[0]?.weak
				? { ...all, results: all.results.slice(0, most.weak) }
				: all;
			this.nearWords = search.nearWords(asked.query);
			this.trouble = '';
		} catch {
			if (asked === this.asked) this.trouble = failed;
		} finally {
			clearTimeout(slow);
		}
	}
}
