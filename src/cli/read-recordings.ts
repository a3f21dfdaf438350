import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gatherRecordings, readRecording } from '../lib/study/index.ts';
import type { ConsoleFile, SessionFile } from '../lib/study/index.ts';
import type { Refusal } from './read-arguments.ts';

/** Sessions put together from files, and what somebody should know of it. */
export interface Recordings {
	readonly sessions: readonly SessionFile[];
	readonly remarks: readonly string[];
}

/**
 * The sessions in files, and in the JSON files of folders; or everything that is wrong with any of
 * them, all at once, so that nothing is made of half of what was given.
 */
export function readRecordings(names: readonly string[]): Recordings | Refusal {
	const files: (SessionFile | ConsoleFile)[] = [];
	const problems: string[] = [];
	for (const name of names) {
		const paths = listPaths(name);
		if ('refusal' in paths) problems.push(paths.refusal);
		else for (const path of paths) readOne(path, { files, problems });
	}
	if (problems.length > 0) {
		return {
			refusal: [
				...problems,
				'Nothing was written. Mend or leave out these files, and try again.'
			].join('\n')
		};
	}
	const { sessions, problems: remarks } = gatherRecordings(files);
	if (sessions.length === 0)
		return { refusal: 'There is no recording of a session in these files.' };
	return { sessions, remarks };
}

function listPaths(name: string): string[] | Refusal {
	const kind = statSync(name, { throwIfNoEntry: false });
	if (!kind) return { refusal: `${name}: there is no such file.` };
	if (!kind.isDirectory()) return [name];
	const inner = readdirSync(name)
		.filter((file) => file.endsWith('.json'))
		.sort();
	if (inner.length === 0) return { refusal: `${name}: there is no recording in this folder.` };
	return inner.map((file) => join(name, file));
}

function readOne(
	path: string,
	into: { files: (SessionFile | ConsoleFile)[]; problems: string[] }
): void {
	const read = readRecording(readFileSync(path, 'utf8'));
	if ('file' in read) into.files.push(read.file);
	else into.problems.push(...read.problems.map((problem) => `${path}: ${problem}`));
}
