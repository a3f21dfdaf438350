import { loadSearch } from '../platform/load-search.ts';
import { groupHits, withoutPersonalData } from '../search/index.ts';
import type { Search, SearchAnswer, SearchFilter } from '../search/index.ts';
import { recentSearches } from './recent-searches.svelte.ts';
import type SearchOptions from './SearchOptions.svelte';
import { sayAnswer } from './say-answer.ts';
import type { ChoiceGroup, SearchChoice } from './search-choice.ts';
import { writeSearchAddress } from './search-address.ts';
import { toPage } from './site-path.ts';
import { searchPort } from './search-port.ts';

/** Results shown while somebody types, and the nearest where nothing matches well. */
export const most = { good: 8, weak: 5 };
/** Milliseconds after the last letter until the count is said, so that letters are heard first. */
const quiet = 1000;
/** Milliseconds after which somebody is told that the index is on its way. */
export const patience = 300;
const failed = 'The search could not be loaded. Check the connection, then type on.';

/** What somebody types into a search field, and what is found for it meanwhile. */
export class SearchTyping {
	query = $state('');
	answer = $state.raw<SearchAnswer>();
	open = $state(false);
	/** The index is not there yet, and it takes long enough to say so. */
	waiting = $state(false);
	/** Why nothing can be found now, in words; empty where there is nothing to tell. */
	trouble = $state('');
	/** What is said aloud of the answer, once typing rests. */
	said = $state('');
	/** The part below the field, fetched with the index: a page that nobody searches on goes without. */
	List = $state.raw<typeof SearchOptions>();
	/** Place of the chosen option; -1 while the field itself is chosen. */
	active = $state(-1);
	#saying: ReturnType<typeof setTimeout> | undefined;
	/** Counts what was begun, so that what was overtaken shows nothing. */
	#turn = 0;

	#recent = $state.raw<readonly SearchChoice[]>([]);

	groups: readonly ChoiceGroup[] = $derived(
		this.#recent.length > 0
			? [{ id: 'recent', name: 'Recent searches', choices: this.#recent }]
			: groupHits(this.answer?.results ?? []).map(({ id, name, hits }) => ({
					id,
					name,
					choices: hits.map((hit) => ({ path: hit.document.path, hit }))
				}))
	);
	/** The choices in the order in which they stand in the list. */
	options = $derived(this.groups.flatMap(({ choices }) => choices));

	/** Fetches the index, so that it is there with the first letter, and offers recent searches. */
	prepare(only: SearchFilter = {}): void {
		if (this.query.trim() === '') this.#offerRecent(only);
		// Without it the field is a plain form, and the page of results says what is wrong.
		this.#load().catch(() => undefined);
	}

	/** Finds what is typed now, after the frame that shows the letter, once the index is there. */
	type(only: SearchFilter = {}): void {
		this.active = -1;
		this.said = '';
		if (this.query.trim() === '') this.#offerRecent(only);
		else void this.#find(only);
	}

	/** Keeps what is typed among the recent searches, where that is allowed. */
	keep(): void {
		recentSearches.keep(this.query);
	}

	/** Chooses the next option or the one before; the field itself stands between last and first. */
	move(by: 1 | -1): void {
		const places = this.options.length + 1;
		this.active = ((this.active + 1 + by + places) % places) - 1;
	}

	close(): void {
		this.#turn += 1;
		this.trouble = '';
		clearTimeout(this.#saying);
		this.open = false;
		this.waiting = false;
		this.active = -1;
		this.said = '';
	}

	#offerRecent(only: SearchFilter): void {
		this.close();
		this.answer = undefined;
		this.#recent = recentSearches.all.map((query) => ({
			path: writeSearchAddress({ query, only }),
			recent: query
		}));
		this.open = this.#recent.length > 0;
	}

	async #find(only: SearchFilter): Promise<void> {
		const turn = (this.#turn += 1);
		const slow = setTimeout(() => turn === this.#turn && this.#wait(), patience);
		try {
			const search = await this.#load();
			// Letters that wait are shown first, and only what they make together is looked up.
			await new Promise((resolve) => setTimeout(resolve));
			if (turn !== this.#turn) return;
			// As the page of results does, so that both find the same.
			this.#show(search.find(withoutPersonalData(this.query).text, { only }));
		} catch {
			if (turn === this.#turn) this.#fail();
		} finally {
			clearTimeout(slow);
		}
	}

	async #load(): Promise<Search> {
		const [search, list] = await Promise.all([
			loadSearch(toPage('search-index.json')),
			import('./SearchOptions.svelte')
		]);
		this.List = list.default;
		return search;
	}

	#fail(): void {
		this.close();
		this.trouble = this.said = failed;
	}

	#wait(): void {
		this.waiting = true;
		this.said = 'Loading the search.';
	}

	#show(found: SearchAnswer): void {
		searchPort.searched(found);
		const shown = found.results[0]?.weak ? most.weak : most.good;
		this.answer = { ...found, results: found.results.slice(0, shown) };
		this.#recent = [];
		this.waiting = false;
		this.trouble = '';
		this.open = true;
		clearTimeout(this.#saying);
		this.#saying = setTimeout(() => (this.said = sayAnswer(found, shown)), quiet);
	}
}
