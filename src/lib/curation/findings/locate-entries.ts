import { fileSchemas, readEntries } from '../../catalog/index.ts';
import type { SourceFile } from '../../catalog/index.ts';
import type { Place } from './locate-steps.ts';

/** Finds where a need or a resource is written. */
export type EntryLocator = (id: string) => Place;

/** A finder of the needs or the resources of these files. It reads them when first asked. */
export function locateEntries(
	files: readonly SourceFile[],
	kind: 'needs' | 'resources'
): EntryLocator {
	let places: ReadonlyMap<string, Place> | undefined;
	return (id) => {
		places ??= readPlaces(files, kind);
		return places.get(id) ?? { file: `data/${kind}`, line: 1 };
	};
}

function readPlaces(files: readonly SourceFile[], kind: 'needs' | 'resources') {
	const own = files.filter(({ path }) => path.startsWith(`data/${kind}/`));
	return new Map(
		own.flatMap((source) =>
			readEntries(source, fileSchemas[kind].pipe[0].item).entries.map(
				({ value, file, lineOf }): [string, Place] => [value.id, { file, line: lineOf([]) }]
			)
		)
	);
}
