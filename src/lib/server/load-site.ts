import type { Catalog, SourceFile } from '../catalog/index.ts';
import type { Vocabulary } from '../search/index.ts';
import { hasErrors, type Problem } from '../shared/problem.ts';
import { buildWizard, type Wizard } from '../wizard/index.ts';
import { checkEverything } from './check-everything.ts';
import { loadEverything } from './load-everything.ts';

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
	const everything = loadEverything(files);
	const problems = checkEverything(files, everything);
	if (hasErrors(problems)) throw new Error(listProblems(problems));
	const { catalog, reading, vocabulary } = everything;
	return { files, catalog, wizard: buildWizard(reading.flow), vocabulary };
}

function listProblems(problems: readonly Problem[]): string {
	const lines = problems
		.filter(({ severity }) => severity === 'error')
		.map(({ file, line, message, remedy }) => `${file}, line ${line}: ${message} ${remedy}`);
	return `The data has errors, so nothing is published.\n${lines.join('\n')}`;
}
