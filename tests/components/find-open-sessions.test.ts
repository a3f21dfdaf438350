import { describe, expect, it } from 'vitest';
import { findOpenSessions } from '$lib/components/study/find-open-sessions.ts';
import { readInvitation } from '$lib/components/study/read-invitation.ts';
import { sayAgo } from '$lib/components/study/say-stand.ts';
import type { SessionOnShelf } from '$lib/platform/keep-sessions.ts';
import { aReadyStudy } from '../support/event-list-builder.ts';
import { ListWriter, aRun, opening, warmUp } from '../support/session-builder.ts';

const minute = 60_000;
const run = aRun({}, { participantCode: 'P04' });
const { events } = new ListWriter(run).send(...opening, ...warmUp);

const stored = (id: string, given: Partial<SessionOnShelf> = {}): SessionOnShelf => ({
	id,
	header: { ...run.header, sessionId: id },
	startedAt: 0,
	status: 'running',
	participant: events,
	console: [],
	lastWall: { participant: 10 * minute, console: 0 },
	...given
});

function find(
	sessions: readonly SessionOnShelf[],
	{ hash = '', used = [] as readonly string[], aside = [] as readonly string[] } = {}
) {
	const held = used.map((id) => ({ name: `pathfinder-study/${id}` }));
	return findOpenSessions({
		shelf: {
			list: async () => sessions,
			read: async (id) => sessions.find((one) => one.id === id)
		},
		locks: { query: async () => ({ held }) } as unknown as LockManager,
		studies: [{ ...aReadyStudy(), study: run.study, routes: run.routes }],
		invitation: readInvitation(hash),
		aside,
		now: 12 * minute
	});
}

describe('the sessions of a device that have no end', () => {
	it('are named by person, place and time', async () => {
		const { unfinished } = await find([stored('s1'), stored('s2', { status: 'complete' })]);
		expect(unfinished).toEqual({
			id: 's1',
			code: 'P04',
			says: 'P04, task 1 of 2, 2 minutes ago'
		});
	});

	it('are none of those that another tab runs, for whoever is invited to another', async () => {
		expect(await find([stored('s1')], { used: ['s1'], hash: '#code=P05' })).toEqual({});
		const { taken } = await find([stored('s1')], { used: ['s1'], hash: '#code=P04' });
		expect(taken?.id).toBe('s1');
		expect((await find([stored('s1')], { used: ['s1'] })).taken?.id).toBe('s1');
	});

	it('are asked about one after the other, and those left for later not again', async () => {
		const both = [stored('s1'), stored('s2')];
		expect((await find(both)).unfinished?.id).toBe('s2');
		expect((await find(both, { aside: ['s2'] })).unfinished?.id).toBe('s1');
		expect(await find(both, { aside: ['s1', 's2'] })).toEqual({});
	});
});

describe('how long ago something was', () => {
	it('is said roughly', () => {
		expect([0, 1, 59, 60, 150, 60 * 50].map((minutes) => sayAgo(minutes * minute))).toEqual([
			'a moment ago',
			'1 minute ago',
			'59 minutes ago',
			'1 hour ago',
			'2 hours ago',
			'2 days ago'
		]);
	});
});
