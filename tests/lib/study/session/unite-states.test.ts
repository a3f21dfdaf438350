import { expect, it } from 'vitest';
import { listMissing, uniteStates } from '../../../../src/lib/study/session/unite-states.ts';
import { aList, aRecording, tell } from '../../../support/event-list-builder.ts';

const list = aList(tell(0, 'session.start', {}), tell(5, 'session.end', { reason: 'complete' }));
const whole = aRecording(list);

it('is the session itself where all files are the same', () => {
	expect(uniteStates([whole, structuredClone(whole)])).toEqual({ session: whole, says: [] });
	expect(uniteStates([])).toBeUndefined();
});

it('is the longest state, and says so', () => {
	const early = aRecording(list.slice(0, 1), { status: 'running' });
	expect(uniteStates([early, whole])).toEqual({
		session: whole,
		says: ['Two files hold the session of P01 in different states: the longer one is used.']
	});
});

it('tells which events a list lacks', () => {
	expect(listMissing(list, list.slice(1))).toEqual(list.slice(0, 1));
	expect(listMissing(list, structuredClone(list))).toEqual([]);
});

it('is withdrawn as soon as one file says so, however long the others are', () => {
	const gone = aRecording(list.slice(0, 1), { status: 'withdrawn' });
	expect(uniteStates([whole, gone])?.session.status).toBe('withdrawn');
});
