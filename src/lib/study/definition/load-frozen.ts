import { readEntries, type Placed, type SourceFile } from '../../catalog/index.ts';
import { orderProblems, type Problem } from '../../shared/problem.ts';
import { isDay } from '../../shared/is-day.ts';
import { frozenEntrySchema, type FrozenVersion } from './study-schema.ts';

/** Path of the file that says which versions of studies may not change any more. */
export const frozenFile = 'data/studies/frozen.yaml';

/** The frozen versions, and what is wrong in the file itself. Without the file there are none. */
export function loadFrozen(files: readonly SourceFile[]): {
	frozen: Placed<FrozenVersion>[];
	problems: Problem[];
} {
	const file = files.find(({ path }) => path === frozenFile);
	if (!file) return { frozen: [], problems: [] };
	const { entries, problems } = readEntries(file, frozenEntrySchema);
	return {
		frozen: entries,
		problems: orderProblems([...problems, ...entries.flatMap(checkSince)])
	};
}

function checkSince({ value, file, lineOf }: Placed<FrozenVersion>): Problem[] {
	if (isDay(value.since)) return [];
	return [
		{
			code: 'study/unreadable-date',
			severity: 'error',
			file,
			line: lineOf(['since']),
			message: `The frozen version ${value.version} of "${value.study}" says "${value.since}" where a day belongs.`,
			remedy: 'Write year, month and day: 2026-10-05.'
		}
	];
}
