import { beforeEach, describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/lib/platform/keep-sessions.ts';
import { freshDatabase } from '../../support/plans-builder.ts';
import { aShelf, aStoredSession } from '../../support/study-place.ts';

const session = aStoredSession();
const record = (seq: number, stream: EventRecord['stream'] = 'participant'): EventRecord => ({
	session: session.id,
	stream,
	seq,
	wall: 5_000_000 + seq,
	event: { seq, t: seq, seg: 1, actor: 'system', type: 'online', data: {} }
});

beforeEach(() => void freshDatabase());

describe('the sessions of a device', () => {
	it('are none before one is created, and looking makes no database', async () => {
		expect(await aShelf().list()).toEqual([]);
		expect(await indexedDB.databases()).toEqual([]);
	});

	it('come back with both lists in the order of their numbers', async () => {
		const shelf = aShelf();
		await shelf.create(session);
		for (const seq of [1, 2, 10, 3]) await shelf.append(record(seq));
		await shelf.append(record(1, 'console'));
		const found = await aShelf().read(session.id);
		expect(found?.participant.map(({ seq }) => seq)).toEqual([1, 2, 3, 10]);
		expect(found?.console).toHaveLength(1);
		expect(found?.lastWall).toEqual({ participant: 5_000_010, console: 5_000_001 });
	});

	it('refuse a second event of one number, so that no writer overwrites another', async () => {
		const shelf = aShelf();
		await shelf.create(session);
		await shelf.append(record(1));
		await expect(shelf.append(record(1))).rejects.toThrow();
	});

	it('are changed and removed with all their events, and others stay', async () => {
		const shelf = aShelf();
		const other = aStoredSession({ id: 'another', startedAt: 1 });
		await shelf.create(session);
		await shelf.create(other);
		await shelf.append(record(1));
		await shelf.append({ ...record(1), session: 'another' });
		await shelf.change(session.id, { status: 'complete' });
		expect((await shelf.list()).map(({ id, status }) => [id, status])).toEqual([
			['another', 'running'],
			[session.id, 'complete']
		]);
		await shelf.remove(session.id);
		expect(await shelf.read(session.id)).toBeUndefined();
		expect(await shelf.events(session.id, 'participant')).toEqual([]);
		expect((await shelf.read('another'))?.participant).toHaveLength(1);
	});
});
