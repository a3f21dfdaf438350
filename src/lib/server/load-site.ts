import { loadCatalog, type Catalog, type SourceFile } from '../catalog/index.ts';
import { loadVocabulary, type Vocabulary } from '../search/index.ts';
import { hasErrors, type Problem } from '../shared/problem.ts';
import { buildWizard, loadFlow, type Wizard } from '../wizard/index.ts';

/** What the pages are made of. */
export interface Site {
	readonly files: readonly SourceFile[];
	readonly catalog: Catalog;
	readonly wizard: Wizard;
	readonly vocabulary: Vocabulary;
}

/**
 * The site that `texts` describe, by path of each file from the project's root ("/data/…").
 * Throws when the data has errors, naming all of them: nothing is published then.
 */
export function loadSite(texts: Readonly<Record<string, string>>): Site {
	const files = Object.entries(texts)
		.map(([path, text]) => ({ path: path.replace(/^\//, ''), text }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	const { catalog, problems } = loadCatalog(files);
	const reading = loadFlow(files, catalog);
	const { vocabulary, problems: ofVocabulary } = loadVocabulary(files);
	const all = [...problems, ...reading.problems, ...ofVocabulary];
	if (hasErrors(all)) throw new Error(listProblems(all));
	return { files, catalog, wizard: buildWizard(reading.flow), vocabulary };
}

function listProblems(problems: readonly Problem[]): string {
	const lines = problems
		.filter(({ severity }) => severity === 'error')
		.map(({ file, line, message, remedy }) => `${file}, line ${line}: ${message} ${remedy}`);
	return `The data has errors, so nothing is published.\n${lines.join('\n')}`;
}
