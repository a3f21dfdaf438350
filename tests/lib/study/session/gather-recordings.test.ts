import { describe, expect, it } from 'vitest';
import { gatherRecordings } from '../../../../src/lib/study/session/gather-recordings.ts';
import { readRecording } from '../../../../src/lib/study/session/read-recording.ts';
import {
	toConsoleFile,
	writeRecording
} from '../../../../src/lib/study/session/to-session-file.ts';
import type { SessionHeader } from '../../../../src/lib/study/index.ts';
import { aList, tell } from '../../../support/event-list-builder.ts';
import { aRun, aSessionFile, wholeSession } from '../../../support/session-builder.ts';

const fileOf = (header: Partial<SessionHeader> = {}, commands = wholeSession) =>
	aSessionFile(commands, { header: aRun({}, header).header });
const session = fileOf();
const start = session.participant.find(
	({ type, data }) => type === 'task.start' && 'taskId' in data && data.taskId === 'first'
);
const note = tell(90, 'note', {
	noteId: 'n1',
	kind: 'problem',
	text: 'Lost.',
	nodeKey: 'search',
	tRef: 85_000
});
const { sessionCode, studyId, studyHash, participantCode, simulated } = session.header;
const own = { sessionCode, studyId, studyHash, participantCode, simulated };
const apart = toConsoleFile({
	...own,
	console: aList(tell(80, 'sync', { taskId: 'first' }), note)
});

describe('the recordings of several files', () => {
	it('are each taken once, and come in the order of their codes, whatever the order of the files', () => {
		const second = fileOf({ sessionId: 's2', sessionCode: 'BCDEFG', participantCode: 'P02' });
		for (const files of [
			[second, session, session],
			[session, session, second]
		]) {
			expect(gatherRecordings(files)).toEqual({ sessions: [session, second], problems: [] });
		}
	});

	it('are the longer one of two states of a session, and that is said', () => {
		const early = fileOf({}, wholeSession.slice(0, 8));
		for (const files of [
			[early, session],
			[session, early]
		]) {
			const { sessions, problems } = gatherRecordings(files);
			expect(sessions).toEqual([session]);
			expect(problems).toEqual([
				'Two files hold the session of P01 in different states: the longer one is used.'
			]);
		}
	});

	it('are both kept where two people have one code, and that is said', () => {
		const { sessions, problems } = gatherRecordings([
			session,
			fileOf({ sessionId: 's2', sessionCode: 'BCDEFG' })
		]);
		expect(sessions).toHaveLength(2);
		expect(problems).toEqual([expect.stringMatching(/^P01 stands for two sessions/)]);
	});

	it('are no doubles where the same code is of another study', () => {
		const other = fileOf({ sessionId: 's2', sessionCode: 'BCDEFG', studyId: 'november' });
		expect(gatherRecordings([session, other]).problems).toEqual([]);
	});
});

describe('a console that sat apart', () => {
	it('joins the session of its code, on the clock of the participant', () => {
		const { sessions, problems } = gatherRecordings([apart, session]);
		expect(problems).toEqual([]);
		const [sync, moved] = sessions[0]?.console ?? [];
		expect(sync?.t).toBe(start?.t);
		expect(moved?.t).toBe((start?.t ?? 0) + 10_000);
		expect(moved?.data).toMatchObject({ tRef: (start?.t ?? 0) + 5000 });
		const [joined] = sessions;
		expect(joined && readRecording(writeRecording(joined))).toEqual({ file: joined });
	});

	it('is taken with its own times where nobody tapped, and that is said', () => {
		const silent = toConsoleFile({ ...own, console: aList(note) });
		const { sessions, problems } = gatherRecordings([silent, session]);
		expect(sessions[0]?.console[0]?.t).toBe(90_000);
		expect(problems).toEqual([expect.stringMatching(/has no tap at a start/)]);
	});

	it('is left out where it has no session, or is of another version of the study', () => {
		expect(gatherRecordings([apart])).toEqual({
			sessions: [],
			problems: [expect.stringMatching(/has no session: add the participant’s file/)]
		});
		const other = toConsoleFile({ ...apart, studyHash: 'd'.repeat(64) });
		expect(gatherRecordings([other, session])).toMatchObject({
			sessions: [session],
			problems: [expect.stringMatching(/belongs to another version/)]
		});
	});

	it('is joined once, whatever how often its file is given', () => {
		const once = gatherRecordings([apart, session]).sessions;
		expect(gatherRecordings([apart, apart, session, ...once]).sessions).toEqual(once);
	});
});
