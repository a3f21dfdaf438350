import { loadCatalog } from '../../src/lib/catalog/index.ts';
import type { Catalog, SourceFile } from '../../src/lib/catalog/index.ts';
import type { Problem } from '../../src/lib/shared/problem.ts';
import { readSound } from './read-fixture.ts';

/** What is replaced by what in a file, or the whole text of a file that is not there yet. */
export type Edits = Readonly<Record<string, readonly [from: string, to: string] | string>>;

/** The files of the sound data folder with a few edits; an edit that finds nothing is our own mistake. */
export function editSound(edits: Edits): SourceFile[] {
	const files = new Map(readSound().map(({ path, text }) => [path, text]));
	for (const [path, edit] of Object.entries(edits)) {
		if (typeof edit === 'string') {
			files.set(path, edit);
			continue;
		}
		const text = files.get(path) ?? '';
		if (!text.includes(edit[0])) throw new Error(`"${edit[0]}" is not in ${path}.`);
		files.set(path, text.replace(edit[0], edit[1]));
	}
	return [...files].map(([path, text]) => ({ path, text }));
}

/** The catalog and the problems of the sound data folder with a few edits. */
export function loadEdited(edits: Edits): { catalog: Catalog; problems: Problem[] } {
	return loadCatalog(editSound(edits));
}

/** The codes of what is wrong after a few edits, in order. */
export function codesAfter(edits: Edits): string[] {
	return loadEdited(edits).problems.map(({ code }) => code.replace('catalog/', ''));
}
