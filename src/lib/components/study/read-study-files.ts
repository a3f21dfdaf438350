import { readTextFile } from '$lib/platform/read-text-file.ts';
import {
	readFindings,
	readRecording,
	type ConsoleFile,
	type FindingsFile,
	type SessionFile
} from '$lib/study/index.ts';

/** What files of a study hold, and what is wrong with those that hold nothing. */
export interface StudyFiles {
	readonly recordings: readonly (SessionFile | ConsoleFile)[];
	readonly findings: readonly FindingsFile[];
	readonly problems: readonly string[];
}

/** Bytes. A letter takes up to four; the letters are counted when it is read. */
const mostBytes = 80_000_000;

/** Reads all files before it says anything: recordings, findings, and each problem with its file's name. */
export async function readStudyFiles(files: readonly File[]): Promise<StudyFiles> {
	const read = await Promise.all(files.map(readOne));
	return {
		recordings: read.flatMap((one) => ('recording' in one ? [one.recording] : [])),
		findings: read.flatMap((one) => ('findings' in one ? [one.findings] : [])),
		problems: read.flatMap((one) => ('problems' in one ? one.problems : []))
	};
}

type ReadOne =
	| { readonly recording: SessionFile | ConsoleFile }
	| { readonly findings: FindingsFile }
	| { readonly problems: readonly string[] };

async function readOne(file: File): Promise<ReadOne> {
	const named = (problems: readonly string[]) => ({
		problems: problems.map((says) => `“${file.name}”: ${says}`)
	});
	const read = await readTextFile(file, mostBytes);
	if ('trouble' in read) {
		return named([
			read.trouble === 'too-large'
				? 'It is larger than any recording can be, and was not read.'
				: 'It could not be read. It may have been moved or deleted since. Choose it again.'
		]);
	}
	if (read.text.includes('"pathfinder-findings"')) {
		const found = readFindings(read.text);
		return 'file' in found ? { findings: found.file } : named(found.problems);
	}
	const found = readRecording(read.text);
	return 'file' in found ? { recording: found.file } : named(found.problems);
}
