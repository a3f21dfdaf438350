import { describe, expect, it } from 'vitest';
import { decideEnd, type EndOrMark } from '../../../../src/lib/study/session/decide-end.ts';
import {
	ListWriter,
	aRun,
	byQuestions,
	opening,
	warmUp
} from '../../../support/session-builder.ts';

const { state } = new ListWriter().send(...opening, ...warmUp, ...byQuestions);
const come = (command: EndOrMark) => {
	const decision = decideEnd(aRun(), state, command);
	return 'events' in decision ? decision.events[0] : decision.refusal;
};

describe('the end of a session', () => {
	it('names the tasks that were not reached', () => {
		expect(come({ do: 'drop-tasks' })).toMatchObject({
			actor: 'facilitator',
			type: 'not.reached',
			data: { taskIds: ['second'] }
		});
	});

	it('is complete only after the last question', () => {
		expect(come({ do: 'close' })).toMatch(/it is the time of the card of a task/);
	});

	it('is partial where the time ran out', () => {
		expect(come({ do: 'end', reason: 'timeout' })).toMatchObject({ type: 'session.end' });
		const ended = new ListWriter(aRun(), []).send(...opening, { do: 'end', reason: 'timeout' });
		expect(ended.state.endedAs).toBe('partial');
	});
});

describe('a code that was wrong', () => {
	it('is changed with a reason, and stays among the events', () => {
		expect(come({ do: 'change-code', to: 'P04', reason: ' Wrong card. ' })).toMatchObject({
			data: { from: 'P01', to: 'P04', reason: 'Wrong card.' }
		});
	});

	it('is not changed into a name, or without a reason', () => {
		expect(come({ do: 'change-code', to: 'Ann', reason: 'x' })).toMatch(/^A code is a P/);
		expect(come({ do: 'change-code', to: 'P04', reason: ' ' })).toMatch(/^Say why/);
	});
});

describe('what happened to a session', () => {
	it('is marked, with words only where the protocol was left', () => {
		expect(come({ do: 'note-system', type: 'offline', what: 'x' })).toMatchObject({ data: {} });
		expect(come({ do: 'note-system', type: 'protocol.violation', what: 'x' })).toMatchObject({
			data: { what: 'x' }
		});
		expect(come({ do: 'clock-gap', ms: 3000 })).toMatchObject({ data: { ms: 3000 } });
	});
});
