import type { ReadyStudy, SessionFile } from '../../src/lib/study/index.ts';
import { withChecksum, writeRecording } from '../../src/lib/study/index.ts';
import { drawSessions } from './report-builder.ts';

const hash = (digit: string) => digit.repeat(64);

/**
 * Recordings of a study as the texts of their files, by name. They say that they ran on other data
 * than the site has, since nobody walked the site for them.
 */
export function drawRecordings(
	study: ReadyStudy,
	people: number,
	change: (session: SessionFile, index: number) => SessionFile = (session) => session
): Record<string, string> {
	const header = { dataHash: hash('d'), wizardHash: hash('e'), studyHash: study.hash };
	const sessions = drawSessions(study, { people, header }).map(change);
	return Object.fromEntries(
		sessions.map((session) => [
			`${session.header.participantCode}.json`,
			writeRecording(withChecksum(session))
		])
	);
}
