import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { sessionShelf } from '$lib/components/study/join-session.ts';
import { listDeviceSessions } from '$lib/components/study/list-device-sessions.ts';
import { apart } from '$lib/components/study/shelf-files.ts';
import type { Stream, StudyEvent } from '$lib/study/index.ts';
import { aList, tell } from '../support/event-list-builder.ts';
import { aStoredSession } from '../support/study-place.ts';

async function keep(id: string, stream: Stream, events: readonly StudyEvent[]): Promise<void> {
	await sessionShelf.create(aStoredSession({ id, status: 'partial' }));
	for (const event of events) {
		await sessionShelf.append({ session: id, stream, seq: event.seq, wall: 0, event });
	}
}

describe('what this device keeps of studies', () => {
	it('is its sessions, and the lists of its console from calls, but nothing that is empty', async () => {
		await keep('s1', 'participant', aList(tell(0, 'session.start', {})));
		await keep('s2', 'participant', []);
		await keep(`${apart}blue-otter`, 'console', aList(tell(3, 'sync', { taskId: 'bags' })));
		await keep(`${apart}red-heron`, 'console', []);
		const files = await listDeviceSessions();
		expect(files.map(({ format }) => format).toSorted()).toEqual([
			'pathfinder-console',
			'pathfinder-session'
		]);
	});
});
