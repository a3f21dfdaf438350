import { describe, expect, it } from 'vitest';
import { beginSegment } from '../../../../src/lib/study/session/begin-segment.ts';
import type { SessionState } from '../../../../src/lib/study/index.ts';
import { ListWriter, opening, warmUp } from '../../../support/session-builder.ts';

function typesOf(state: SessionState, how: 'new' | 'reload' | 'recovered') {
	const decision = beginSegment(state, { do: 'begin', how, gapMs: -3.2 });
	return 'events' in decision ? decision.events.map(({ type }) => type) : decision.refusal;
}

describe('a page that is loaded in a session', () => {
	it('begins the session where nothing was written before, however it came', () => {
		const { state } = new ListWriter();
		for (const how of ['new', 'reload', 'recovered'] as const) {
			expect(typesOf(state, how)).toEqual(['session.start', 'segment.start']);
		}
	});

	it('begins no session twice', () => {
		const { state } = new ListWriter().send(...opening);
		expect(typesOf(state, 'new')).toBe('This session has begun already.');
	});

	it('says how long nobody was there, and no negative time', () => {
		const { state } = new ListWriter().send(...opening);
		const decision = beginSegment(state, { do: 'begin', how: 'recovered', gapMs: -3.2 });
		expect('events' in decision && decision.events[1]).toMatchObject({ data: { gapMs: 0 } });
		expect(typesOf(state, 'reload')).toEqual(['segment.start']);
	});

	it('says nothing of the gap before consent', () => {
		const { state } = new ListWriter().send({ do: 'begin', how: 'new' });
		expect(typesOf(state, 'recovered')).toEqual(['segment.start']);
	});

	it('closes a look elsewhere, and an attempt that was ended but not put away', () => {
		const away = new ListWriter().send(...opening, ...warmUp.slice(0, 2), {
			do: 'hide',
			cause: 'unknown'
		});
		expect(typesOf(away.state, 'reload')).toEqual(['segment.start', 'page.visible']);
		const whole = new ListWriter().send(...opening, ...warmUp).events;
		const cut = new ListWriter(undefined, whole.slice(0, -1));
		expect(typesOf(cut.state, 'reload')).toEqual(['segment.start', 'task.end']);
		expect(cut.send({ do: 'begin', how: 'reload' }).state.stage).toBe('task-card');
	});
});
