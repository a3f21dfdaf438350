import { loadCatalog } from '../../src/lib/catalog/index.ts';
import type { SourceFile } from '../../src/lib/catalog/index.ts';
import { exploreAnswers } from '../../src/lib/curation/index.ts';
import { prepareStudy } from '../../src/lib/curation/findings/prepare-study.ts';
import { buildWizard, loadFlow } from '../../src/lib/wizard/index.ts';
import { editSound } from './edit-sound.ts';
import type { Edits } from './edit-sound.ts';
import { readFixture, readRealData, readSound } from './read-fixture.ts';

/** Data files, ready for the finders. */
export function studyFiles(files: readonly SourceFile[]) {
	const { catalog } = loadCatalog(files);
	const reading = loadFlow(files, catalog);
	const exploration = exploreAnswers(catalog, buildWizard(reading.flow));
	return prepareStudy({ files, catalog, reading }, exploration);
}

export const studySound = () => studyFiles(readSound());

/** The sound data folder with a few edits. */
export const studyEdited = (edits: Edits) => studyFiles(editSound(edits));

/** The folder with one mistake that `curation` finds. */
export const studyFixture = (code: string) =>
	studyFiles(readFixture(`data-problems/curation/${code}`));

/** The project's own data, changed file by file. */
export const studyReal = (change: (file: SourceFile) => string = ({ text }) => text) =>
	studyFiles(readRealData().map((file) => ({ path: file.path, text: change(file) })));
