import { loadEverything, prepareStudies } from '../lib/server/index.ts';
import { hasErrors } from '../lib/shared/problem.ts';
import type { ReadyStudy, StudySite } from '../lib/study/index.ts';
import { buildWizard } from '../lib/wizard/index.ts';
import type { Refusal } from './read-arguments.ts';
import { readData } from './read-data.ts';
import { adviseFolder, refuseErrors } from './read-whole.ts';
import { noQuestions } from './refuse.ts';

/**
 * The studies of a data folder and the site they run on, or a sentence that says why not. The ways
 * through the questions are not proved for it: that is what `check-data` is for.
 */
export function readStudies(
	folder: string
): { readonly studies: readonly ReadyStudy[]; readonly site: StudySite } | Refusal {
	const files = readData(folder);
	if ('refusal' in files) return files;
	const { catalog, reading, problems } = loadEverything(files);
	if (hasErrors(problems)) {
		const undone = 'nothing is said of its studies';
		return refuseErrors(problems, { whose: `"${folder}"`, undone, advice: adviseFolder(folder) });
	}
	if (reading.flow.questions.length === 0) return { refusal: noQuestions };
	const { studies, site } = prepareStudies(files, { catalog, wizard: buildWizard(reading.flow) });
	return studies.length === 0
		? { refusal: 'There is no study in the folder "studies" of this data.' }
		: { studies, site };
}
