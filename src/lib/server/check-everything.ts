import type { SourceFile } from '../catalog/index.ts';
import { checkPeople, checkRoutes, loadPeople } from '../curation/index.ts';
import { buildDocuments, checkVocabulary } from '../search/index.ts';
import { hasErrors, orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import { buildWizard } from '../wizard/index.ts';
import { loadEverything, type Everything } from './load-everything.ts';

/**
 * Everything wrong in a data folder, by file and line: in what its files say, and then in what
 * follows from it, found by walking every route and by the example people. Routes are walked only
 * where the data can be read whole, because a step that is missing by mistake would be blamed on
 * all who should get it.
 */
export function checkEverything(
	files: readonly SourceFile[],
	everything: Everything = loadEverything(files)
): Problem[] {
	const { catalog, reading, problems } = everything;
	if (hasErrors(problems)) return orderProblems(problems);
	const { people, problems: ofPeople } = loadPeople(files, catalog, reading.flow);
	return orderProblems([
		...problems,
		...ofPeople,
		...checkRoutes({ files, catalog, reading }),
		...checkPeople(catalog, buildWizard(reading.flow), people),
		...checkVocabulary(files, buildDocuments(catalog))
	]);
}
