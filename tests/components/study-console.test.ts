import { describe, expect, it } from 'vitest';
import type { ConsoleState, Study, StudyEvent } from '$lib/study/index.ts';
import { checkDevice } from '../../src/routes/study/console/check-device.ts';
import { isSavedWhole } from '../../src/routes/study/is-saved-whole.ts';
import { listRunning } from '../../src/routes/study/console/list-running.ts';
import { toListAlone } from '../../src/lib/components/study/shelf-files.ts';
import { measureCall } from '../../src/routes/study/console/call-clock.ts';
import { findFollowUps, listEnded } from '../../src/routes/study/console/review-session.ts';
import { sayRest } from '../../src/routes/study/console/say-rest.ts';
import { sayWhen } from '../../src/routes/study/console/say-when.ts';
import { measureElapsed } from '../../src/routes/study/console/task-clock.ts';
import { findGap, measureAway } from '../../src/routes/study/console/watch-participant.ts';
import { aList, tell } from '../support/event-list-builder.ts';
import { aStoredSession, run } from '../support/study-place.ts';
import { hotkeys, readHotkey, type KeyPress } from '../../src/routes/study/console/read-hotkey.ts';
import { sayTime } from '../../src/routes/study/console/describe-path.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	target: null,
	...more
});

describe('the keys of the console', () => {
	it('take a number for help after the key for help, and else for how grave the last note is', () => {
		expect(readHotkey(press('2'), true)).toEqual({ act: 'level', level: 2 });
		expect(readHotkey(press('2'), false)).toEqual({ act: 'severity', severity: 2 });
		expect(readHotkey(press('4'), true)).toBeUndefined();
		expect(readHotkey(press('5'), false)).toBeUndefined();
	});

	it('belong to a field while somebody writes there', () => {
		const field = document.createElement('textarea');
		expect(readHotkey(press('n', { target: field }), false)).toBeUndefined();
	});

	it('leave the space bar to a button that has the focus', () => {
		const button = document.createElement('button');
		expect(readHotkey(press(' ', { target: button }), false)).toBeUndefined();
		expect(readHotkey(press('n', { target: button }), false)).toEqual({
			act: 'note',
			kind: 'problem'
		});
	});

	it('leave alone what is meant for the browser, and a key that is held down', () => {
		expect(readHotkey(press('p', { ctrlKey: true }), false)).toBeUndefined();
		expect(readHotkey(press('p', { repeat: true }), false)).toBeUndefined();
	});

	it('are all in the list that the console shows', () => {
		const listed = hotkeys.flatMap(([keys]) =>
			keys.replace('Space', ' ').split(/, then |(?<=\d) /)
		);
		const works = listed.filter((key) => readHotkey(press(key), false));
		expect(works).toEqual(listed);
	});
});

describe('a time', () => {
	it('is said in minutes and seconds, and never below zero', () => {
		expect([0, 61_900, 725_000, -5].map(sayTime)).toEqual(['0:00', '1:01', '12:05', '0:00']);
	});
});

const taskId = run.study.tasks[0]?.id ?? '';
const start = tell(
	10,
	'task.start',
	{ taskId, startNode: 'start', warm: false },
	{ attemptId: 'a2' }
);
const end = (t: number) => tell(t, 'task.end', { auto: false }, { attemptId: 'a2' });
const by = 'facilitator' as const;

describe('the time of a session', () => {
	it('is told in whole minutes with what is left of it, and when it is over', () => {
		const min = 60_000;
		expect(sayRest(10.5 * min, 45)).toEqual({
			says: '10 of 45 min of this session: 35 min left.',
			isOver: false
		});
		expect(sayRest(44.5 * min, 45).says).toMatch('1 min left');
		expect(sayRest(47 * min, 45)).toMatchObject({ isOver: true });
		expect(sayRest(47 * min, 45).says).toMatch('2 min over');
		expect(sayRest(3 * min, undefined).says).toBe('3 min since it began.');
	});
});

describe('the time of a task', () => {
	it('stands still in a pause, and when the task has ended', () => {
		const pause = tell(12, 'pause', { by, reason: 'phone' }, { attemptId: 'a2' });
		const resume = tell(20, 'resume', { by }, { attemptId: 'a2' });
		expect(measureElapsed(aList(start, pause), 'a2', 30_000)).toBe(2000);
		expect(measureElapsed(aList(start, pause, resume), 'a2', 30_000)).toBe(12_000);
		expect(measureElapsed(aList(start, end(15)), 'a2', 30_000)).toBe(5000);
		expect(measureElapsed([], 'a2', 30_000)).toBe(0);
	});

	it('of a note is that of the task it belongs to, also while another one runs', () => {
		const { study } = run;
		const events = aList(start, end(30), { ...start, at: 60, attemptId: 'a3' });
		const title = study.tasks[0]?.title;
		const desk = { study, events, added: undefined };
		expect(sayWhen(desk, { attemptId: 'a2', tRef: 13_000 })).toBe(`${title}, 0:03`);
		expect(sayWhen(desk, { tRef: 5000 })).toBe('at 0:05 of the session');
		expect(sayWhen(desk, { attemptId: 'a2', tRef: 1, late: true })).toBe(`${title}, noted late`);
	});

	it('on a call runs from the tap to what was decided', () => {
		const added = { taps: [{ taskId, t: 4000 }], verdicts: {} } as unknown as ConsoleState;
		expect(measureCall(added, [], 9000)).toBe(5000);
		const verdict = tell(7, 'verdict', { outcome: 'success' }, { attemptId: 'a1' });
		const decided = { ...added, verdicts: { a1: { outcome: 'success' as const } } };
		expect(measureCall(decided, aList(verdict), 9000)).toBe(3000);
		expect(measureCall(undefined, [], 9000)).toBe(0);
	});
});

describe('a participant who is away', () => {
	const hide = (cause: 'external' | 'unknown') =>
		aList(start, tell(20, 'page.hidden', { cause }, { attemptId: 'a2' }));
	it('is told of after two minutes, and that an opened page may be part of the task', () => {
		expect(measureAway(hide('unknown'), 'a2', 100_000)).toBeUndefined();
		expect(measureAway(hide('unknown'), 'a2', 150_000)).toEqual({ ms: 130_000, isResource: false });
		expect(measureAway(hide('external'), 'a2', 150_000)?.isResource).toBe(true);
	});

	it('because the computer slept is told of until a pause is made of it', () => {
		const gap = tell(20, 'clock.gap', { ms: 90_000 });
		const pause = tell(21, 'pause', { by, reason: 'slept' }, { attemptId: 'a2' });
		expect(findGap(aList(start, gap), 'a2')).toBe(90_000);
		expect(findGap(aList(start, gap, pause), 'a2')).toBeUndefined();
		expect(findGap(aList(gap), 'a2')).toBeUndefined();
	});
});

describe('what has ended', () => {
	it('stays open to a decision, each attempt of its own', () => {
		const giveUp = tell(14, 'giveup', { by }, { attemptId: 'a2' });
		const again = { ...start, at: 60, attemptId: 'a3' };
		const skip = { ...tell(61, 'skip', { by }, { attemptId: 'a3' }) };
		const events = aList(start, giveUp, end(15), again, skip, { ...end(62), attemptId: 'a3' });
		const ended = listEnded(run.study, events, undefined);
		expect(ended.map(({ attemptId, proposed }) => [attemptId, proposed])).toEqual([
			['a2', 'gave-up'],
			['a3', 'skipped']
		]);
	});

	it('has its questions once those on the screen are answered, and not while they are', () => {
		const followUps = ['What did you look for?'];
		const study: Study = {
			...run.study,
			tasks: run.study.tasks.map((task) => ({ ...task, followUps }))
		};
		const events = aList(start, end(15));
		expect(findFollowUps(study, events, 'after-task')).toBeUndefined();
		expect(findFollowUps(study, events, 'task-card')?.followUps).toEqual(followUps);
		expect(findFollowUps(study, [], 'task-card')).toBeUndefined();
	});
});

describe('the file of a session', () => {
	it('counts as saved only while nothing has happened since', () => {
		const exportedAt = '2026-01-01T10:00:00.000Z';
		const wall = Date.parse(exportedAt);
		const lastWall = { participant: wall - 5, console: wall - 1 };
		expect(isSavedWhole({ exportedAt, lastWall })).toBe(true);
		expect(isSavedWhole({ exportedAt, lastWall: { ...lastWall, console: wall + 1 } })).toBe(false);
		expect(isSavedWhole({ lastWall })).toBe(false);
	});

	it('of a call holds no words of notes where none were allowed', () => {
		const data = { noteId: 'n1', kind: 'problem', text: 'Lost.', nodeKey: '', tRef: 5 } as const;
		const scopes = { path: true, search: true, notes: true, quotes: false } as const;
		const consent = tell(1, 'consent.given', { version: 1, how: 'read-aloud', scopes });
		const stored = aStoredSession();
		const text = (events: readonly StudyEvent[]) =>
			toListAlone(stored, events).console.map(({ data }) => 'text' in data && data.text);
		expect(text(aList(tell(2, 'note', data)))).toEqual(['']);
		expect(text(aList(consent, tell(2, 'note', data))).at(-1)).toBe('Lost.');
	});
});

describe('sessions to go on with', () => {
	it('are those without an end and calls that are not saved, the latest first', () => {
		const header = { ...run.header, mode: 'moderated' } as const;
		const kept = [
			aStoredSession({ id: 'one', header }),
			aStoredSession({ id: 'alone', header: { ...header, mode: 'unmoderated' } }),
			aStoredSession({ id: 'over', header, status: 'complete' }),
			aStoredSession({ id: 'apart-ABCDEF', header, status: 'partial' }),
			aStoredSession({ id: 'apart-GHJKLM', header, status: 'partial', exportedAt: 'x' })
		];
		expect(listRunning(kept).map(({ id, isCall }) => [id, isCall])).toEqual([
			['apart-ABCDEF', true],
			['one', false]
		]);
	});
});

describe('the look at a device', () => {
	it('tells of a page that is zoomed, a clock that was set and sessions without an end', async () => {
		const clocks = { mono: 1000, origin: 5000, wall: 6000 };
		const check = {
			navigator: {} as Navigator,
			devicePixelRatio: 1.1,
			unsaved: [],
			unfinished: ['P01'],
			clocks: { ...clocks, wall: 60_000 },
			ready: undefined,
			firstHash: undefined
		};
		const ids = (lights: readonly { id: string }[]) => lights.map(({ id }) => id);
		expect(ids(await checkDevice(check))).toEqual(
			expect.arrayContaining(['zoom', 'clock', 'unfinished'])
		);
		const well = { ...check, devicePixelRatio: 1.25, clocks, unfinished: [] };
		expect(ids(await checkDevice(well))).toEqual(['room', 'lasting', 'copy']);
	});
});
