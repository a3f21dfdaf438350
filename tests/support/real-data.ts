import { loadCatalog } from '../../src/lib/catalog/index.ts';
import type { Catalog, SourceFile } from '../../src/lib/catalog/index.ts';
import { readData } from '../../src/cli/read-data.ts';

/** The files of the project's own `data/`. */
export function realFiles(): SourceFile[] {
	const files = readData('data');
	if ('refusal' in files) throw new Error(files.refusal);
	return files;
}

/** The project's own catalog. */
export function realCatalog(): Catalog {
	return loadCatalog(realFiles()).catalog;
}
