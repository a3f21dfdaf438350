import { checksumOfRecording } from './checksum.ts';
import { scopeNotes } from './scope-notes.ts';
import type { ConsoleFile, SessionFile } from './types.ts';

/**
 * A session as a file. What the participant did not allow is left out: notes, quotes. A code that was
 * changed stands in the header as it is now; what it was stays among the events.
 */
export function toSessionFile(session: Omit<SessionFile, 'format' | 'checksum'>): SessionFile {
	const { participant } = session;
	const console = scopeNotes(participant, session.console);
	const code = participant.findLast((event) => event.type === 'code.change')?.data.to;
	const header = { ...session.header, ...(code ? { participantCode: code } : {}) };
	return withChecksum({ format: 'pathfinder-session', ...session, header, console });
}

/** The console's list as a file of its own, where the two sat apart. */
export function toConsoleFile(
	file: Omit<ConsoleFile, 'format' | 'schema' | 'checksum'>
): ConsoleFile {
	return withChecksum({ format: 'pathfinder-console', schema: 1, ...file });
}

/** A recording as the text of its file. */
export function writeRecording(file: SessionFile | ConsoleFile): string {
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** A recording with the checksum of what it holds now: after every change to it. */
export function withChecksum<File extends object>(
	file: File
): File & { readonly checksum: string } {
	return { ...file, checksum: checksumOfRecording(file) };
}

/** The name of a recording's file: study, participant, day and the head of its checksum. */
export function nameRecording(file: SessionFile | ConsoleFile): string {
	if (file.format === 'pathfinder-console') {
		return `${file.studyId}_${file.participantCode}_console_${file.sessionCode}.json`;
	}
	const { studyId, participantCode, pilot, simulated } = file.header;
	const kind = simulated ? '_simulated' : pilot ? '_pilot' : '';
	return `${studyId}_${participantCode}_${file.began.slice(0, 10)}_${file.checksum.slice(0, 4)}${kind}.json`;
}
