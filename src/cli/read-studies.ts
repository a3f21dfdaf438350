import { inspectEverything, loadEverything } from '../lib/server/index.ts';
import type { ReadyStudy, StudySite } from '../lib/study/index.ts';
import { buildStudySite } from '../lib/walk/index.ts';
import { buildWizard } from '../lib/wizard/index.ts';
import type { Refusal } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { noQuestions } from './refuse.ts';

/** The studies of a data folder and the site they run on, or a sentence that says why not. */
export function readStudies(
	folder: string
): { readonly studies: readonly ReadyStudy[]; readonly site: StudySite } | Refusal {
	const files = readData(folder);
	if ('refusal' in files) return files;
	const everything = loadEverything(files);
	const { catalog, reading } = everything;
	if (reading.flow.questions.length === 0) return { refusal: noQuestions };
	const { studies } = inspectEverything(files, everything);
	if (studies.length === 0) {
		return { refusal: 'There is no study in the folder "studies" of this data.' };
	}
	return { studies, site: buildStudySite(catalog, buildWizard(reading.flow)) };
}
