import { readData } from '../../src/cli/read-data.ts';
import { loadCatalog } from '../../src/lib/catalog/index.ts';
import type { SourceFile } from '../../src/lib/catalog/index.ts';
import { buildDocuments, buildSearch, loadVocabulary } from '../../src/lib/search/index.ts';
import type { Search, SearchDocument } from '../../src/lib/search/index.ts';

/** The files of a data folder, the project's own where none is named. */
export function dataFiles(folder = 'data'): SourceFile[] {
	const files = readData(folder);
	if ('refusal' in files) throw new Error(files.refusal);
	return files;
}

/** What can be found in the project's own catalog. */
export function realDocuments(): SearchDocument[] {
	return buildDocuments(loadCatalog(dataFiles()).catalog);
}

/** The search of the site, with the project's own catalog and vocabulary. */
export function realSearch(): Search {
	return buildSearch(realDocuments(), loadVocabulary(dataFiles()).vocabulary);
}
