import { expect, it } from 'vitest';
import { toAttempts } from '../../../../src/lib/study/index.ts';
import { listLooseNotes } from '../../../../src/lib/study/report/list-loose-notes.ts';
import {
	aList,
	aReadyStudy,
	aRecording,
	found,
	started,
	tell
} from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';

const note = (at: number, noteId: string, attemptId?: string): Told =>
	tell(
		at,
		'note',
		{ noteId, kind: 'idea', text: `Says ${noteId}`, nodeKey: 'page/', tRef: at * 1000 },
		{ actor: 'facilitator', ...(attemptId && { attemptId }) }
	);
const warm = tell(
	2,
	'task.start',
	{ taskId: 'warm-up', startNode: 'page/', warm: true },
	{ attemptId: 'w1' }
);
const console = [note(90, 'closing'), note(1, 'before'), note(20, 'inside')].map((told, index) =>
	aList(told).map((event) => ({ ...event, seq: index + 1 }))
);
const session = aRecording(aList(warm, ...started(10, 'a1'), ...found(40)), {
	console: [...console.flat(), ...aList(note(3, 'warm', 'w1')).map((one) => ({ ...one, seq: 4 }))]
});

it('lists the notes that are in no attempt, in their order, and none of the task to try out', () => {
	const attempts = toAttempts(session, aReadyStudy());
	expect(attempts[0]?.notes.map(({ noteId }) => noteId)).toEqual(['inside']);
	const loose = listLooseNotes(session, attempts, 'a pilot');
	expect(loose.map(({ noteId, at }) => [noteId, at])).toEqual([
		['before', 1000],
		['closing', 90_000]
	]);
	expect(loose[0]).toMatchObject({
		participant: 'P01',
		sessionId: 's1',
		text: 'Says before',
		leftOut: 'a pilot'
	});
});
