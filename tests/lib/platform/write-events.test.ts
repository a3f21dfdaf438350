import { describe, expect, it } from 'vitest';
import { EventWriter } from '../../../src/lib/platform/write-events.ts';
import type { EventDraft, StudyEvent } from '../../../src/lib/study/index.ts';
import { aFickleShelf, TestClock } from '../../support/study-place.ts';

const draft: EventDraft = { actor: 'system', type: 'online', data: {} };

function aWriter(before: readonly StudyEvent[] = [], lastWall = 5_000_000) {
	const [clock, shelf] = [new TestClock(), aFickleShelf()];
	const place = { shelf, clock: clock.read, session: 's', stream: 'participant' as const };
	const unkept: number[] = [];
	const writer: EventWriter = new EventWriter({
		...place,
		before,
		lastWall,
		tell: () => unkept.push(writer.unkept)
	});
	return { clock, shelf, writer, unkept };
}

describe('a list of events', () => {
	it('is numbered from 1 and stamped with the time since the session began', async () => {
		const { clock, shelf, writer } = aWriter();
		await writer.add([draft]);
		clock.pass(1500);
		await writer.add([draft, draft]);
		expect(writer.events.map(({ seq, t, seg }) => [seq, t, seg])).toEqual([
			[1, 0, 1],
			[2, 1500, 1],
			[3, 1500, 1]
		]);
		expect(shelf.taken).toEqual([1, 2, 3]);
	});

	it('goes on after a reload: the next number, another page load, the time between counted', async () => {
		const before = [{ seq: 7, t: 4000, seg: 2, ...draft } as StudyEvent];
		const { writer } = aWriter(before, 5_000_000 - 900);
		await writer.add([draft]);
		expect(writer.events.at(-1)).toMatchObject({ seq: 8, t: 4900, seg: 3 });
	});

	it('keeps in memory what the browser refuses, and writes it in order when there is room', async () => {
		const { shelf, writer } = aWriter();
		await writer.add([draft]);
		shelf.fails = true;
		await writer.add([draft]);
		await writer.add([draft]);
		expect([writer.unkept, writer.settled]).toEqual([2, 3]);
		shelf.fails = false;
		await writer.add([draft]);
		expect(shelf.taken).toEqual([1, 2, 3, 4]);
		expect(writer.unkept).toBe(0);
	});

	it('tries again when asked, without another event', async () => {
		const { shelf, writer } = aWriter();
		shelf.fails = true;
		await writer.add([draft]);
		await writer.retry();
		expect([writer.unkept, writer.events.length]).toEqual([1, 1]);
		shelf.fails = false;
		await writer.retry();
		expect([writer.unkept, shelf.taken]).toEqual([0, [1]]);
	});

	it('has nothing settled before it lies on the disk', async () => {
		const { writer } = aWriter();
		const writing = writer.add([draft]);
		expect([writer.events.length, writer.settled]).toEqual([1, 0]);
		await writing;
		expect(writer.settled).toBe(1);
	});

	it('does not take an event that is still on its way for one the browser refused', async () => {
		const { writer, unkept } = aWriter();
		const first = writer.add([draft]);
		const second = writer.add([draft, draft]);
		await Promise.all([first, second]);
		expect(unkept).toEqual([0, 0]);
	});

	it('tells of a device that slept, by an event of its own', async () => {
		const { clock, writer } = aWriter();
		await writer.add([draft]);
		clock.mono += 100;
		clock.wall += 60_100;
		await writer.add([draft]);
		expect(writer.events.map(({ type, t }) => [type, t])).toEqual([
			['online', 0],
			['clock.gap', 60_100],
			['online', 60_100]
		]);
	});
});
