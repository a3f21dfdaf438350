import { loadSearch } from '$lib/platform/load-search.ts';
import { groupHits, type SearchAnswer, type SearchHit } from '$lib/search/index.ts';
import { toPage } from './site-path.ts';

/** Milliseconds of rest after a letter before results are shown. */
const rest = 80;
/** Results shown while somebody types. */
const most = 8;

/** What somebody types into a search field, and what is found for it meanwhile. */
export class SearchTyping {
	query = $state('');
	answer = $state.raw<SearchAnswer>();
	open = $state(false);
	/** Place of the chosen option; -1 while the field itself is chosen. */
	active = $state(-1);
	#timer: ReturnType<typeof setTimeout> | undefined;

	groups = $derived(groupHits(this.answer?.results ?? []));
	/** The results in the order in which they stand in the list. */
	options: SearchHit[] = $derived(this.groups.flatMap(({ hits }) => hits));

	/** Fetches the index, so that it is there with the first letter. */
	prepare(): void {
		// Without it the field is a plain form, and the page of results says what is wrong.
		loadSearch(toPage('search-index.json')).catch(() => undefined);
	}

	type(): void {
		clearTimeout(this.#timer);
		if (this.query.trim() === '') return this.close();
		this.#timer = setTimeout(() => void this.#find(this.query), rest);
	}

	move(by: 1 | -1): void {
		if (!this.open) return this.type();
		const places = this.options.length + 1;
		this.active = ((this.active + 1 + by + places) % places) - 1;
	}

	close(): void {
		clearTimeout(this.#timer);
		this.open = false;
		this.active = -1;
	}

	async #find(query: string): Promise<void> {
		try {
			const search = await loadSearch(toPage('search-index.json'));
			if (query !== this.query) return;
			this.answer = search.find(query, { limit: most });
			this.active = -1;
			this.open = true;
		} catch {
			this.close();
		}
	}
}

/** What an answer says aloud. */
export function sayCount({ query, results }: SearchAnswer): string {
	const count = results.length;
	if (count === 0) return `Nothing found for “${query}”.`;
	if (results[0]?.weak) return 'Nothing matches well. Nearest are:';
	return `${count === 1 ? '1 result' : `${count} results`} for “${query}”.`;
}
