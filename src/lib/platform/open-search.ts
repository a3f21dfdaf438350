import { buildSearch, unpackIndex } from '../search/index.ts';
import type { PackedIndex, Search } from '../search/index.ts';

/** Queries of every kind: words, a slip, a beginning. */
const rehearsed = ['lost item', 'hwo do i packge', 'terms of us', 'NZ rules'];

/**
 * The search over what `url` holds. Throws when it cannot be fetched. It rehearses a few queries
 * by itself, one at a time between other tasks, so that the first letter does not pay for what a
 * browser does when it meets new code.
 */
export async function openSearch(url: string): Promise<Search> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
	const packed = (await response.json()) as PackedIndex;
	await nextTask();
	const { documents, vocabulary } = unpackIndex(packed);
	const search = buildSearch(documents, vocabulary);
	void rehearse(search);
	return search;
}

async function rehearse(search: Search): Promise<void> {
	for (const query of rehearsed) {
		await nextTask();
		search.find(query);
	}
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve);
	});
}
