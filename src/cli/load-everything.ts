import { loadCatalog } from '../lib/catalog/index.ts';
import type { Catalog, SourceFile } from '../lib/catalog/index.ts';
import { checkPeople, checkRoutes, loadPeople } from '../lib/curation/index.ts';
import { buildDocuments, checkVocabulary, loadVocabulary } from '../lib/search/index.ts';
import type { Vocabulary } from '../lib/search/index.ts';
import { hasErrors, orderProblems } from '../lib/shared/problem.ts';
import type { Problem } from '../lib/shared/problem.ts';
import { buildWizard, loadFlow } from '../lib/wizard/index.ts';
import type { Flow } from '../lib/wizard/index.ts';

/** All that a data folder holds. */
export interface Everything {
	readonly catalog: Catalog;
	/** Without questions when they cannot be read. */
	readonly flow: Flow;
	readonly vocabulary: Vocabulary;
	/** What every domain found in the files, by file and line. */
	readonly problems: readonly Problem[];
}

/** What `files` hold, and what is wrong in what they say. */
export function loadEverything(files: readonly SourceFile[]): Everything {
	const { catalog, problems } = loadCatalog(files);
	const { flow, problems: ofFlow } = loadFlow(files, catalog);
	const { vocabulary, problems: ofVocabulary } = loadVocabulary(files);
	const found = [...problems, ...ofFlow, ...ofVocabulary];
	return { catalog, flow, vocabulary, problems: orderProblems(found) };
}

/**
 * Everything wrong in `files`, by file and line: in what they say, and then in what follows from it,
 * found by walking every route and by the example people. Routes are walked only where the data can
 * be read whole, because a step that is missing by mistake would be blamed on all who should get it.
 */
export function checkEverything(files: readonly SourceFile[]): Problem[] {
	const { catalog, problems } = loadCatalog(files);
	const reading = loadFlow(files, catalog);
	const found = [...problems, ...reading.problems, ...loadVocabulary(files).problems];
	if (hasErrors(found)) return orderProblems(found);
	const { people, problems: ofPeople } = loadPeople(files, catalog, reading.flow);
	return orderProblems([
		...found,
		...ofPeople,
		...checkRoutes({ files, catalog, reading }),
		...checkPeople(catalog, buildWizard(reading.flow), people),
		...checkVocabulary(files, buildDocuments(catalog))
	]);
}

/** What a command says that needs the questions and has none. */
export const noQuestions =
	'The questions of this data folder cannot be read. "npm run -s check-data" says what is wrong.';
