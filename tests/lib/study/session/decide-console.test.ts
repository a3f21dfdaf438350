import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	foldConsole,
	type ConsoleCommand
} from '../../../../src/lib/study/session/console-state.ts';
import { decideConsole } from '../../../../src/lib/study/session/decide-console.ts';
import { readRecording } from '../../../../src/lib/study/session/read-recording.ts';
import { writeRecording } from '../../../../src/lib/study/session/to-session-file.ts';
import type { StudyEvent } from '../../../../src/lib/study/index.ts';
import { aSessionFile } from '../../../support/session-builder.ts';

/** A console's list after commands, with what was refused. */
function write(...commands: readonly ConsoleCommand[]) {
	const events: StudyEvent[] = [];
	const refusals: string[] = [];
	for (const command of commands) {
		const decision = decideConsole(foldConsole(events), command);
		if ('refusal' in decision) refusals.push(decision.refusal);
		else
			for (const draft of decision.events) {
				const seq = events.length + 1;
				events.push({ ...draft, seq, t: seq * 1000, seg: 1 } as StudyEvent);
			}
	}
	return { events, refusals, state: foldConsole(events) };
}

const attemptId = 'a2';
const note = {
	do: 'note',
	noteId: 'n1',
	kind: 'problem',
	text: 'Lost.',
	nodeKey: 'search',
	tRef: 5
} as const;
const verdict = { do: 'verdict', attemptId, outcome: 'failure', proposed: 'success' } as const;
const fix = { do: 'fix-boundary', attemptId, field: 'start', from: 10, to: 20.4 } as const;

describe('what a facilitator adds', () => {
	it('is a note that can be changed and deleted while it is there', () => {
		const { events, state } = write(note, {
			do: 'edit-note',
			noteId: 'n1',
			severity: 3,
			personal: true
		});
		expect(state.notes).toMatchObject([{ text: 'Lost.', severity: 3, personal: true }]);
		expect(events.map(({ type }) => type)).toEqual(['note', 'note.edit']);
		const gone = write(
			note,
			{ do: 'delete-note', noteId: 'n1' },
			{ do: 'edit-note', noteId: 'n1' }
		);
		expect(gone.state.notes).toEqual([]);
		expect(gone.refusals).toEqual(['This note is gone already.']);
	});

	it('is another verdict or another moment only with a reason', () => {
		expect(write(verdict, { ...fix, reason: ' ' }).refusals).toHaveLength(2);
		const { events } = write({ ...verdict, reason: 'Misheard. ' }, { ...fix, reason: 'Late.' });
		expect(events.map(({ data }) => data)).toEqual([
			{ outcome: 'failure', reason: 'Misheard.' },
			{ attemptId, field: 'start', from: 10, to: 20, reason: 'Late.' }
		]);
		expect(write({ ...verdict, outcome: 'success' }).refusals).toEqual([]);
		expect(write({ ...fix, to: -1, reason: 'Late.' }).refusals).toHaveLength(1);
	});

	it('is kept without addresses and numbers that could identify somebody', () => {
		const { events } = write(
			{ ...note, text: 'Asked a@b.de' },
			{ do: 'edit-note', noteId: 'n1', text: 'Call 212 854 2271' },
			{ ...verdict, reason: 'Told a@b.de' },
			{ ...fix, reason: 'See https://b.de/x' }
		);
		expect(
			events.map(({ data }) => ('text' in data ? data.text : 'reason' in data && data.reason))
		).toEqual(['Asked […]', 'Call […]', 'Told […]', 'See […]']);
	});

	it('is on a call what they allowed, once, and the tasks they were heard to start', () => {
		const scopes = { path: true, search: true, notes: true, quotes: false } as const;
		const consent = { do: 'consent', how: 'read-aloud', version: 1, scopes } as const;
		const tap = { do: 'sync', taskId: 'first' } as const;
		const { state, refusals } = write(consent, consent, tap, tap, { do: 'undo' });
		expect(state.scopes).toEqual(scopes);
		expect(refusals).toEqual(['They have agreed already.']);
		expect(state.taps).toEqual([{ taskId: 'first', t: 2000 }]);
	});

	it('is no pause within a pause', () => {
		const pause = { do: 'pause', reason: 'Phone.' } as const;
		const { refusals, state } = write({ do: 'resume' }, pause, pause, { do: 'resume' });
		expect(refusals).toEqual(['The task is not paused.', 'The task is paused already.']);
		expect(state.isPaused).toBe(false);
	});

	it('fits into a recording, or is refused', () => {
		const { refusals } = write(
			{ ...note, text: 'x'.repeat(4001) },
			{ do: 'assist', attemptId: 'ann', level: 1 }
		);
		expect(refusals).toHaveLength(2);
	});

	it('is gone when it is taken back, the last first, whatever it was', () => {
		const word = fc.constantFrom('', 'Late.', 'x'.repeat(4001));
		const id = fc.constantFrom('n1', 'n2');
		const any: fc.Arbitrary<ConsoleCommand> = fc.oneof(
			fc.record({ noteId: id, text: word }).map((given) => ({ ...note, ...given })),
			fc
				.record({ noteId: id, text: word })
				.map((given) => ({ do: 'edit-note', ...given }) as const),
			id.map((noteId) => ({ do: 'delete-note', noteId }) as const),
			word.map((reason) => ({ ...verdict, reason })),
			word.map((reason) => ({ ...fix, reason })),
			word.map((reason) => ({ do: 'pause', reason }) as const),
			fc.constantFrom<ConsoleCommand>(
				{ do: 'resume' },
				{ do: 'undo' },
				{ do: 'sync', taskId: 'first' },
				{ do: 'assist', attemptId, level: 2 }
			)
		);
		fc.assert(
			fc.property(fc.array(any, { maxLength: 30 }), any, (commands, one) => {
				const before = write(...commands);
				const file = aSessionFile(undefined, { console: before.events });
				expect(readRecording(writeRecording(file))).toEqual({ file });
				const after = write(...commands, one);
				if (one.do === 'undo' || after.events.length === before.events.length) return;
				const { notes, verdicts, assists, isPaused, lastUndoable } = write(...commands, one, {
					do: 'undo'
				}).state;
				expect({ ...before.state, notes, verdicts, assists, isPaused }).toEqual(before.state);
				expect(lastUndoable).toBe(before.state.lastUndoable);
			}),
			{ numRuns: 300 }
		);
		expect(write({ do: 'undo' }).refusals).toEqual(['There is nothing to take back.']);
	});
});
