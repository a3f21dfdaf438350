import { loadCatalog } from '../../src/lib/catalog/index.ts';
import type { SourceFile } from '../../src/lib/catalog/index.ts';
import { walkPeople } from '../../src/lib/curation/index.ts';
import { buildWizard, loadFlow } from '../../src/lib/wizard/index.ts';
import { readFixture, readSound } from './read-fixture.ts';

/** Data files, read, and every kind of person who can answer their questions. */
export function walkFiles(files: readonly SourceFile[]) {
	const { catalog } = loadCatalog(files);
	const reading = loadFlow(files, catalog);
	const wizard = buildWizard(reading.flow);
	return { files, catalog, reading, wizard, people: walkPeople(catalog, wizard) };
}

/** The sound data folder, walked. */
export const walkSound = () => walkFiles(readSound());

/** The folder with one mistake that `curation` finds, walked. */
export const walkFixture = (code: string) =>
	walkFiles(readFixture(`data-problems/curation/${code}`));
