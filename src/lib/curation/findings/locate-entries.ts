import { fileSchemas, readEntries } from '../../catalog/index.ts';
import type { SourceFile } from '../../catalog/index.ts';
import type { Place } from './locate-steps.ts';

type LocatedKind = 'needs' | 'resources' | 'roles';

/** Finds where a need, a resource or a role is written. */
export type EntryLocator = (id: string) => Place;

/** A finder of the needs, the resources or the roles of these files. It reads them when first asked. */
export function locateEntries(files: readonly SourceFile[], kind: LocatedKind): EntryLocator {
	let places: ReadonlyMap<string, Place> | undefined;
	return (id) => {
		places ??= readPlaces(files, kind);
		return (
			places.get(id) ?? { file: kind === 'roles' ? 'data/roles.yaml' : `data/${kind}`, line: 1 }
		);
	};
}

function readPlaces(files: readonly SourceFile[], kind: LocatedKind) {
	const own = files.filter(
		({ path }) => path.startsWith(`data/${kind}/`) || path === `data/${kind}.yaml`
	);
	return new Map(
		own.flatMap((source) =>
			readEntries(source, fileSchemas[kind].pipe[0].item).entries.map(
				({ value, file, lineOf }): [string, Place] => [value.id, { file, line: lineOf([]) }]
			)
		)
	);
}
