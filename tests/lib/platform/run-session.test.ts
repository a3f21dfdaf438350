import { beforeEach, describe, expect, it } from 'vitest';
import { LiveSession } from '../../../src/lib/platform/run-session.ts';
import type { SessionOnShelf, SessionShelf } from '../../../src/lib/platform/keep-sessions.ts';
import type { Command } from '../../../src/lib/study/index.ts';
import { freshDatabase } from '../../support/plans-builder.ts';
import { wholeSession } from '../../support/session-builder.ts';
import { aFickleShelf, aShelf, aStoredSession, run, TestClock } from '../../support/study-place.ts';

const nothing = { participant: [], lastWall: { participant: 5_000_000, console: 5_000_000 } };
const live = (shelf: Pick<SessionShelf, 'append'>, stored = nothing as never) =>
	new LiveSession({ shelf, clock: new TestClock().read, run, stored });

beforeEach(() => void freshDatabase());

describe('a session in a page', () => {
	it('does what it is told, and says why it cannot', async () => {
		const session = live(aFickleShelf());
		expect(await session.send({ do: 'begin', how: 'new' })).toBeUndefined();
		expect(await session.send({ do: 'show-task' })).toMatch(/agreed/);
		expect(session.events.map(({ type }) => type)).toEqual(['session.start', 'segment.start']);
	});

	it('shows what lies on the disk, and decides by all that was said', async () => {
		const session = live(aFickleShelf());
		await session.send({ do: 'begin', how: 'new' });
		const scopes = { path: true, search: true, notes: true, quotes: true } as const;
		const sending = session.send({ do: 'consent', how: 'on-screen', scopes });
		expect([session.state.stage, session.shown.stage]).toEqual(['profile', 'consent']);
		await sending;
		expect(session.shown.stage).toBe('profile');
	});

	it('tells of the first write that failed, once there is room', async () => {
		const shelf = aFickleShelf();
		const session = live(shelf);
		for (const command of wholeSession.slice(0, 3)) await session.send(command);
		shelf.fails = true;
		await session.send({ do: 'note-system', type: 'offline' });
		expect(session.unkept).toBeGreaterThan(0);
		shelf.fails = false;
		await session.send({ do: 'note-system', type: 'online' });
		expect(session.unkept).toBe(0);
		expect(session.events.filter(({ type }) => type === 'save.fail')).toHaveLength(1);
		expect(shelf.taken).toEqual(session.events.map(({ seq }) => seq));
	});

	it('takes the time in which its window was gone for absence, not for time on the task', async () => {
		await aShelf().create(aStoredSession());
		const clock = new TestClock();
		const first = new LiveSession({ shelf: aShelf(), clock: clock.read, run, stored: nothing });
		for (const command of wholeSession.slice(0, 8)) await first.send(command);
		expect(first.state.stage).toBe('task');
		clock.pass(3000);
		await first.send(wholeSession[8] as Command);
		clock.pass(20 * 60_000);
		const stored = await aShelf().read(run.header.sessionId);
		const next = new LiveSession({
			shelf: aShelf(),
			clock: clock.read,
			run,
			stored: stored as SessionOnShelf
		});
		await next.begin('recovered');
		expect(next.events.at(-1)).toMatchObject({ type: 'recovered', data: { gapMs: 20 * 60_000 } });
		clock.pass(2000);
		expect(next.elapsed).toBe(5000);
	});

	it('stops the clock of its task while it is paused', async () => {
		const clock = new TestClock();
		const session = new LiveSession({
			shelf: aFickleShelf(),
			clock: clock.read,
			run,
			stored: nothing
		});
		for (const command of wholeSession.slice(0, 8)) await session.send(command);
		clock.pass(1000);
		await session.send({ do: 'pause', by: 'facilitator', reason: 'phone' });
		clock.pass(60_000);
		expect(session.elapsed).toBe(1000);
		await session.send({ do: 'resume', by: 'facilitator' });
		clock.pass(500);
		expect(session.elapsed).toBe(1500);
	});

	it('loses nothing when its page is gone after any event', async () => {
		await aShelf().create(aStoredSession());
		let session = live(aShelf());
		for (const command of wholeSession) {
			const refusal = await session.send(command);
			expect(refusal, JSON.stringify(command)).toBeUndefined();
			const known = session.events;
			// Another page takes it up from what lies on the disk alone.
			const stored = await aShelf().read(run.header.sessionId);
			expect(stored?.participant).toEqual(known);
			session = live(aShelf(), stored as never);
			expect(session.state).toEqual(session.shown);
		}
		expect(session.state.endedAs).toBe('complete');
	});
});
