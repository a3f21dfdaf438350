import type { Problem } from '../shared/problem.ts';
import { entrySchemas, kindOfFile } from './kinds.ts';
import type { EntryKind, Kind } from './kinds.ts';
import { pathwayFromFile } from './pathway-from-file.ts';
import { readEntries, readYaml } from './read-yaml.ts';
import { pathway as pathwaySchema } from './schema/pathway.ts';
import type { Catalog, Placed, SourceFile } from './types.ts';

/** The catalog as it is written: every entry with its place. */
export type Sources = {
	readonly [K in Kind]: Placed<Catalog[K][number]>[];
} & {
	/** Ids of each kind, those of entries that are left out among them. */
	readonly ids: Readonly<Record<Kind, Set<string>>>;
	/** The paths of all files. */
	readonly paths: readonly string[];
};

/** The entries of all files of the catalog in which nothing is wrong by itself, and what is wrong in the others. */
export function readSources(files: readonly SourceFile[]): {
	readonly sources: Sources;
	readonly problems: readonly Problem[];
} {
	const sources = emptySources(files);
	const problems: Problem[] = [];
	for (const file of files) {
		const kind = kindOfFile(file.path);
		if (kind === 'pathways') problems.push(...addPathway(sources, file));
		else if (kind) problems.push(...addEntries(sources, file, kind));
	}
	return { sources, problems };
}

function emptySources(files: readonly SourceFile[]): Sources {
	const none = <Value>(): Placed<Value>[] => [];
	const ids = (): Set<string> => new Set();
	return {
		programs: none(),
		situations: none(),
		roles: none(),
		duties: none(),
		groups: none(),
		channels: none(),
		contacts: none(),
		needs: none(),
		resources: none(),
		pathways: none(),
		ids: {
			programs: ids(),
			situations: ids(),
			roles: ids(),
			duties: ids(),
			groups: ids(),
			channels: ids(),
			contacts: ids(),
			needs: ids(),
			resources: ids(),
			pathways: ids()
		},
		paths: files.map(({ path }) => path)
	};
}

function addEntries(sources: Sources, file: SourceFile, kind: EntryKind): Problem[] {
	const reading = readEntries(file, entrySchemas[kind]);
	// Which schema goes with which list is known by `kind`, but not to the type checker.
	(sources[kind] as Placed<unknown>[]).push(...reading.entries);
	reading.ids.forEach((id) => sources.ids[kind].add(id));
	return reading.problems;
}

function addPathway(sources: Sources, file: SourceFile): Problem[] {
	const { value, lineOf, problems } = readYaml(file, pathwaySchema);
	sources.ids.pathways.add(value?.id ?? fileName(file.path));
	if (value) sources.pathways.push({ value: pathwayFromFile(value), file: file.path, lineOf });
	return problems;
}

/** The name of a pathway's file, which is also its id. */
export function fileName(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
