import type { Problem } from '../shared/problem.ts';
import {
	entrySchemas,
	kindNames,
	kindOfFile,
	pathwaySchema,
	successorsFile,
	successorsSchema
} from './kinds.ts';
import type { EntryKind, Kind } from './kinds.ts';
import { pathwayFromFile } from './pathway-from-file.ts';
import { readEntries } from './read-entries.ts';
import { readYaml } from './read-yaml.ts';
import type { Catalog, Placed, SourceFile, Successors } from './types.ts';

/** The catalog as it is written: every entry with its place. */
export type Sources = {
	readonly [K in Kind]: Placed<Catalog[K][number]>[];
} & {
	/** The entries as they are written, those that are left out among them. */
	readonly written: Readonly<Record<Kind, Placed<unknown>[]>>;
	/** Ids of each kind, those of entries that are left out among them. */
	readonly ids: Readonly<Record<Kind, Set<string>>>;
	/** What took the place of what, where there is such a table. */
	readonly successors?: Placed<Successors>;
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
	const table = readSuccessors(files);
	return {
		sources: table.placed ? { ...sources, successors: table.placed } : sources,
		problems: [...problems, ...table.problems]
	};
}

function emptySources(files: readonly SourceFile[]): Sources {
	return {
		...perKind(() => []),
		written: perKind(() => []),
		ids: perKind(() => new Set()),
		paths: files.map(({ path }) => path)
	};
}

function perKind<Value>(make: () => Value): Record<Kind, Value> {
	const kinds = Object.keys(kindNames) as Kind[];
	return Object.fromEntries(kinds.map((kind) => [kind, make()])) as Record<Kind, Value>;
}

function addEntries(sources: Sources, file: SourceFile, kind: EntryKind): Problem[] {
	const reading = readEntries(file, entrySchemas[kind]);
	// Which schema goes with which list is known by `kind`, but not to the type checker.
	(sources[kind] as Placed<unknown>[]).push(...reading.entries);
	sources.written[kind].push(...reading.written);
	reading.ids.forEach((id) => sources.ids[kind].add(id));
	return reading.problems;
}

function addPathway(sources: Sources, file: SourceFile): Problem[] {
	const { value, written, lineOf, problems } = readYaml(file, pathwaySchema);
	if (written !== undefined) {
		sources.written.pathways.push({ value: written, file: file.path, lineOf });
	}
	sources.ids.pathways.add(value?.id ?? fileName(file.path));
	if (value) sources.pathways.push({ value: pathwayFromFile(value), file: file.path, lineOf });
	return problems;
}

function readSuccessors(files: readonly SourceFile[]): {
	readonly placed?: Placed<Successors>;
	readonly problems: readonly Problem[];
} {
	const file = files.find(({ path }) => path === successorsFile);
	if (!file) return { problems: [] };
	const { value, lineOf, problems } = readYaml(file, successorsSchema);
	return value ? { placed: { value, file: file.path, lineOf }, problems } : { problems };
}

/** The name of a pathway's file, which is also its id. */
export function fileName(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
