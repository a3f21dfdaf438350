import { loadCatalog } from '../../src/lib/catalog/index.ts';
import type { Catalog } from '../../src/lib/catalog/index.ts';
import { readRealData } from './read-fixture.ts';

/** The project's own catalog. */
export function realCatalog(): Catalog {
	return loadCatalog(readRealData()).catalog;
}
