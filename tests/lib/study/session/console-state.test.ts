import { describe, expect, it } from 'vitest';
import { foldConsole } from '../../../../src/lib/study/session/console-state.ts';
import { aList, tell } from '../../../support/event-list-builder.ts';

const actor = 'facilitator';
const data = { noteId: 'n1', kind: 'problem', text: 'Lost.', nodeKey: 'search', tRef: 5 } as const;
const note = tell(10, 'note', data, { actor, attemptId: 'a1' });

describe('what a console’s list comes to', () => {
	it('is nothing where nothing was added', () => {
		expect(foldConsole([])).toMatchObject({ notes: [], assists: [], isPaused: false, lastSeq: 0 });
		expect(foldConsole([])).not.toHaveProperty('lastUndoable');
	});

	it('is its notes with their attempt, its help, and the last verdict of each attempt', () => {
		const state = foldConsole(
			aList(
				note,
				tell(11, 'assist', { level: 2 }, { actor }),
				tell(12, 'verdict', { outcome: 'near' }, { actor }),
				tell(13, 'verdict', { outcome: 'success', reason: 'Said aloud.' }, { actor })
			)
		);
		expect(state).toEqual({
			notes: [{ ...data, attemptId: 'a1' }],
			assists: [{ seq: 2, t: 11_000, attemptId: 'a1', level: 2 }],
			verdicts: { a1: { outcome: 'success', reason: 'Said aloud.' } },
			taps: [],
			isPaused: false,
			lastUndoable: 4,
			lastSeq: 4,
			lastT: 13_000
		});
	});

	it('is without what was taken back, and the next to take back is what came before', () => {
		const state = foldConsole(
			aList(note, tell(11, 'note.delete', { noteId: 'n1' }), tell(12, 'undo', { seq: 2 }))
		);
		expect(state.notes).toHaveLength(1);
		expect(state.lastUndoable).toBe(1);
		expect(state.lastSeq).toBe(3);
	});
});
