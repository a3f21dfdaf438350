import { orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import { checkCatalog } from './check-catalog.ts';
import { dropDangling } from './drop-dangling.ts';
import { readSources } from './read-sources.ts';
import type { Catalog, SourceFile } from './types.ts';

/**
 * The catalog that `files` hold, and everything that is wrong with it, by file and line.
 *
 * An entry that is wrong by itself is left out, and so is every reference that leads nowhere:
 * in the catalog returned each id that is referred to exists. Files of other domains are passed over.
 */
export function loadCatalog(files: readonly SourceFile[]): {
	readonly catalog: Catalog;
	readonly problems: Problem[];
} {
	// A catalog does not depend on the order in which a disk lists its files.
	const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	const { sources, problems } = readSources(ordered);
	return {
		catalog: dropDangling(sources),
		problems: orderProblems([...problems, ...checkCatalog(sources)])
	};
}
