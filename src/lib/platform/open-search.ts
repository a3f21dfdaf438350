import { buildSearch, type Search, type SearchDocument, type Vocabulary } from '../search/index.ts';

/** The search over what `url` holds. Throws when it cannot be fetched. */
export async function openSearch(url: string): Promise<Search> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
	const { documents, vocabulary } = (await response.json()) as {
		documents: SearchDocument[];
		vocabulary: Vocabulary;
	};
	return buildSearch(documents, vocabulary);
}
