import { loadCatalog } from '../lib/catalog/index.ts';
import type { Catalog, SourceFile } from '../lib/catalog/index.ts';
import { orderProblems } from '../lib/shared/problem.ts';
import type { Problem } from '../lib/shared/problem.ts';

/** All that a data folder holds. */
export interface Everything {
	readonly catalog: Catalog;
	/** What every domain found, by file and line. */
	readonly problems: readonly Problem[];
}

/** What `files` hold, and what any domain finds wrong with it. */
export function loadEverything(files: readonly SourceFile[]): Everything {
	const { catalog, problems } = loadCatalog(files);
	return { catalog, problems: orderProblems(problems) };
}
