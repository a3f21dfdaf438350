import { loadCatalog } from '../catalog/index.ts';
import type { Catalog, SourceFile } from '../catalog/index.ts';
import { loadVocabulary } from '../search/index.ts';
import type { Vocabulary } from '../search/index.ts';
import { orderProblems } from '../shared/problem.ts';
import type { Problem } from '../shared/problem.ts';
import { loadFlow } from '../wizard/index.ts';
import type { FlowReading } from '../wizard/index.ts';

/** All that a data folder holds. */
export interface Everything {
	readonly catalog: Catalog;
	/** The questions; none of them when they cannot be read. */
	readonly reading: FlowReading;
	readonly vocabulary: Vocabulary;
	/** What every domain found in the files, by file and line. */
	readonly problems: readonly Problem[];
}

/** What `files` hold, and what is wrong in what they say. */
export function loadEverything(files: readonly SourceFile[]): Everything {
	const { catalog, problems } = loadCatalog(files);
	const reading = loadFlow(files, catalog);
	const { vocabulary, problems: ofVocabulary } = loadVocabulary(files);
	const found = [...problems, ...reading.problems, ...ofVocabulary];
	return { catalog, reading, vocabulary, problems: orderProblems(found) };
}
