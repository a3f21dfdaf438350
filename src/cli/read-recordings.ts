import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gatherRecordings, readRecording } from '../lib/study/index.ts';
import type { ConsoleFile, SessionFile } from '../lib/study/index.ts';
import type { Refusal } from './read-arguments.ts';
import { readText, sayTrouble } from './read-text.ts';

/** Sessions put together from files, and what somebody should know of it. */
export interface Recordings {
	readonly sessions: readonly SessionFile[];
	readonly remarks: readonly string[];
}

/** A file that cannot be used, and all that is wrong with it. */
interface Unreadable {
	readonly path: string;
	readonly says: readonly string[];
}

/**
 * The sessions in files, and in the JSON files of folders, with every file that cannot be used and
 * why. Folders inside of a folder are not looked into.
 */
export function readEachRecording(
	names: readonly string[]
): Recordings & { readonly unreadable: readonly Unreadable[] } {
	const read = names.flatMap(listPaths).map((one) => ('says' in one ? one : readOne(one.path)));
	const { sessions, problems } = gatherRecordings(
		read.flatMap((one) => ('file' in one ? one.file : []))
	);
	return {
		sessions,
		remarks: problems,
		unreadable: read.flatMap((one) => ('says' in one ? one : []))
	};
}

/**
 * The sessions in files and folders; or everything that is wrong with any of them, all at once, so
 * that nothing is made of half of what was given.
 */
export function readRecordings(names: readonly string[]): Recordings | Refusal {
	const { unreadable, ...recordings } = readEachRecording(names);
	if (unreadable.length > 0) {
		return { refusal: [...unreadable.flatMap(sayUnreadable), mend].join('\n') };
	}
	if (recordings.sessions.length === 0) return { refusal: noSession };
	return recordings;
}

/** A sentence a problem, each with the file. */
export function sayUnreadable({ path, says }: Unreadable): string[] {
	return says.map((one) => `${path}: ${one}`);
}

const mend = 'Mend or leave out these files, and try again. Nothing was made of the others.';
export const noSession = 'There is no recording of a session in these files.';

function listPaths(name: string): (Unreadable | { readonly path: string })[] {
	try {
		const kind = statSync(name, { throwIfNoEntry: false });
		if (!kind && /[*?]/.test(name)) return [{ path: name, says: [noneFits] }];
		if (!kind?.isDirectory()) return [{ path: name }];
		const inner = listInner(name);
		if (inner.length > 0) return inner.map((path) => ({ path }));
		return [{ path: name, says: ['there is no recording in this folder.'] }];
	} catch (error) {
		return [{ path: name, says: [sayTrouble(error)] }];
	}
}

const noneFits = 'no file has such a name. Name the folder: all of its recordings are read.';

function listInner(folder: string): string[] {
	return readdirSync(folder)
		.filter((file) => /\.json$/i.test(file))
		.sort()
		.map((file) => join(folder, file))
		.filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory());
}

function readOne(path: string): Unreadable | { readonly file: SessionFile | ConsoleFile } {
	const given = readText(path);
	if ('trouble' in given) return { path, says: [given.trouble] };
	const read = readRecording(given.text);
	return 'file' in read ? read : { path, says: read.problems };
}
