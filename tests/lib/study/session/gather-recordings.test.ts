import { describe, expect, it } from 'vitest';
import { gatherRecordings } from '../../../../src/lib/study/session/gather-recordings.ts';
import { readRecording } from '../../../../src/lib/study/session/read-recording.ts';
import {
	toConsoleFile,
	writeRecording,
	withChecksum
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
const noteOf = (noteId: string) =>
	tell(90, 'note', {
		noteId,
		kind: 'problem',
		text: 'Lost.',
		nodeKey: 'search',
		tRef: 85_000
	});
const note = noteOf('n1');
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

	it('are said to differ where neither of two holds all of the other', () => {
		const changed = {
			...session,
			participant: session.participant.map((event) => ({ ...event, t: event.t + 1 }))
		};
		const both = [session, changed].map(withChecksum);
		const [problem] = gatherRecordings(both).problems;
		expect(problem).toMatch(
			/^Two files hold the session of P01 and differ: example_P01_.* is used/
		);
		expect(problem).not.toContain('the longer one');
		expect(gatherRecordings([...both].reverse())).toEqual(gatherRecordings(both));
	});

	it('lose no list of either writer where one file has more of each', () => {
		const [whole] = gatherRecordings([apart, session]).sessions;
		const early = whole && { ...whole, participant: session.participant.slice(0, 8) };
		const { sessions, problems } = gatherRecordings(early ? [session, early] : []);
		expect(sessions).toEqual([whole]);
		expect(problems).toEqual([expect.stringContaining('in different states')]);
	});

	it('say what copies differ in that have the same events', () => {
		const exclusion = { reason: 'was told the answers', by: 'F1', at: '2025-10-20' };
		const undone = { ...exclusion, undoneAt: '2025-10-22' };
		const copies = [session, { ...session, exclusion }, { ...session, exclusion: undone }];
		for (const files of [copies, [...copies].reverse()]) {
			const { sessions, problems } = gatherRecordings(files);
			expect(sessions[0]?.exclusion).toEqual(undone);
			expect(problems).toEqual([
				'3 files of the session of P01 differ in its exclusion. What was decided last is used: the exclusion was taken back 2025-10-22. Leave out the file that no longer holds.'
			]);
		}
		const [one] = gatherRecordings([session, { ...session, exclusion }]).problems;
		expect(one).toContain('excluded by F1, was told the answers');
		const other = { ...session, header: { ...session.header, participantCode: 'P02' } };
		expect(gatherRecordings([other, session]).problems).toEqual([
			expect.stringMatching(/^Two files hold one session under the codes P01 and P02: P01 is used/)
		]);
		const wide = { ...session, header: { ...session.header, pilot: !session.header.pilot } };
		expect(gatherRecordings([wide, session]).problems).toEqual([
			expect.stringMatching(/differ in what they say of how it was run: .*\.json is used/)
		]);
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

	it('is the longest where several files hold it, and what is not used is said', () => {
		const more = toConsoleFile({
			...own,
			console: aList(tell(80, 'sync', { taskId: 'first' }), note, ...['n2', 'n3'].map(noteOf))
		});
		for (const files of [
			[apart, more, session],
			[session, more, apart]
		]) {
			const { sessions, problems } = gatherRecordings(files);
			expect(sessions[0]?.console).toHaveLength(4);
			expect(problems).toEqual([
				expect.stringMatching(/^Two files of the console hold the session of P01 .*longer one/)
			]);
		}
		const other = toConsoleFile({ ...own, console: aList(note) });
		expect(gatherRecordings([other, more, session]).problems).toEqual([
			expect.stringMatching(/the one with 4 events is used, and 1 of the others not/)
		]);
	});

	it.each([
		['of another study', { studyId: 'november' }, /belongs to the study “november”/],
		['of another participant', { participantCode: 'P07' }, /belongs to another participant/],
		['made by a script', { simulated: !simulated }, /and is left out\.$/]
	])('is left out where it is %s, and that is said', (_, given, says) => {
		const { sessions, problems } = gatherRecordings([
			toConsoleFile({ ...apart, ...given }),
			session
		]);
		expect(sessions).toEqual([session]);
		expect(problems).toEqual([expect.stringMatching(says)]);
	});

	it('is left out where it fits two sessions, or the session has another list of its own', () => {
		const twin = fileOf({ sessionId: 's2' });
		const two = gatherRecordings([apart, session, twin]);
		expect(two.sessions.every(({ console }) => console.length === 0)).toBe(true);
		expect(two.problems[0]).toMatch(/fits 2 sessions of that code, and is left out/);
		const [whole] = gatherRecordings([apart, session]).sessions;
		const written = toConsoleFile({
			...own,
			console: aList(note, noteOf('n9'))
		});
		expect(whole && gatherRecordings([written, whole])).toEqual({
			sessions: [whole],
			problems: [expect.stringMatching(/has a list of the console already/)]
		});
		expect(whole && gatherRecordings([apart, whole]).problems).toEqual([]);
	});

	it('is joined once, whatever how often its file is given', () => {
		const once = gatherRecordings([apart, session]).sessions;
		expect(gatherRecordings([apart, apart, session, ...once]).sessions).toEqual(once);
	});
});
