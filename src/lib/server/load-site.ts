import type { Catalog, SourceFile } from '../catalog/index.ts';
import type { Vocabulary } from '../search/index.ts';
import type { AcceptedFinding, Exploration } from '../curation/index.ts';
import type { ReadyStudy } from '../study/index.ts';
import { hasErrors, type Problem } from '../shared/problem.ts';
import { buildWizard, type Wizard } from '../wizard/index.ts';
import { inspectEverything } from './check-everything.ts';
import { loadEverything } from './load-everything.ts';

/** What the pages are made of. */
export interface Site {
	readonly files: readonly SourceFile[];
	readonly catalog: Catalog;
	readonly wizard: Wizard;
	readonly vocabulary: Vocabulary;
	/** All that answers can lead to. */
	readonly exploration: Exploration;
	/** What curators should look at; nothing that would stop the build. */
	readonly warnings: readonly Problem[];
	/** What they looked at and left as it is. */
	readonly accepted: readonly AcceptedFinding[];
	/** The usability studies that can be run. */
	readonly studies: readonly ReadyStudy[];
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
	const { problems, exploration, accepted, studies } = inspectEverything(files, everything);
	if (!exploration || hasErrors(problems)) throw new Error(listProblems(problems));
	const { catalog, reading, vocabulary } = everything;
	const wizard = buildWizard(reading.flow);
	return { files, catalog, wizard, vocabulary, exploration, warnings: problems, accepted, studies };
}

function listProblems(problems: readonly Problem[]): string {
	const lines = problems
		.filter(({ severity }) => severity === 'error')
		.map(({ file, line, message, remedy }) => `${file}, line ${line}: ${message} ${remedy}`);
	return `The data has errors, so nothing is published.\n${lines.join('\n')}`;
}
