import { checkEnds, editionVersion } from '../curation/index.ts';
import type { Edition } from '../curation/index.ts';
import { hasErrors } from '../shared/problem.ts';
import { loadEverything } from './load-everything.ts';
import { readRevision } from './read-revision.ts';
import { slimCatalog } from './slim-catalog.ts';

/** What was stated as published: an edition, as `catalog.json` has it, or why there is none. */
export type Published =
	| ({ readonly name: string; readonly version: number } & Edition)
	| { readonly name: string; readonly why: string };

/**
 * The edition of a stated revision (a tag, for instance) of the repository around `folder`, or a
 * sentence that says why it cannot be compared with; nothing where none is stated. Only what is
 * stated is looked up, so that what a build makes does not depend on the history around it.
 */
export function readPublished(revision: string | undefined, folder: string): Published | undefined {
	const name = revision?.trim();
	if (!name) return undefined;
	const files = readRevision(name, folder);
	if ('refusal' in files) return { name, why: files.refusal };
	const { catalog, reading, problems } = loadEverything(files);
	if (hasErrors(problems) || checkEnds(reading).length > 0) {
		return { name, why: `The data of "${name}" has errors and cannot be compared with.` };
	}
	return { name, version: editionVersion, catalog: slimCatalog(catalog), flow: reading.flow };
}
