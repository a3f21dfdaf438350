import { buildSearch, unpackIndex } from '../search/index.ts';
import type { PackedIndex, Search } from '../search/index.ts';

/** The search over what `url` holds. Throws when it cannot be fetched. */
export async function openSearch(url: string): Promise<Search> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
	const { documents, vocabulary } = unpackIndex((await response.json()) as PackedIndex);
	return buildSearch(documents, vocabulary);
}
