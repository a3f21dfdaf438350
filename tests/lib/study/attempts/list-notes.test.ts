import { describe, expect, it } from 'vitest';
import { listNotes } from '../../../../src/lib/study/attempts/list-notes.ts';
import { aList, attemptOf, found, started, tell } from '../../../support/event-list-builder.ts';

const note = (noteId: string, tRef: number) =>
	tell(30, 'note', { noteId, kind: 'problem', text: 'Hesitates.', nodeKey: 'page/', tRef });

describe('listNotes', () => {
	it('tells notes as they were last edited, by the press of the key', () => {
		const edit = tell(31, 'note.edit', { noteId: 'n1', text: 'Turns back.', severity: 3 });
		const notes = listNotes(aList(note('n1', 14_000), note('n2', 12_000), edit), 10_000);
		expect(notes.map(({ noteId, at }) => [noteId, at])).toEqual([
			['n2', 2000],
			['n1', 4000]
		]);
		expect(notes[1]).toMatchObject({
			text: 'Turns back.',
			severity: 3,
			kind: 'problem',
			late: false
		});
	});

	it('leaves deleted notes out, and withholds the text of one stamped as personal', () => {
		const gone = tell(32, 'note.delete', { noteId: 'n1' });
		const personal = tell(33, 'note.edit', { noteId: 'n2', personal: true });
		const notes = listNotes(aList(note('n1', 1), note('n2', 2), gone, personal), 0);
		expect(notes.map(({ text }) => text)).toEqual(['[…]']);
	});

	it('follows edits that were made after the attempt', () => {
		const console = aList(
			{ ...note('n1', 20_000), attemptId: 'a1' },
			tell(90, 'note.edit', { noteId: 'n1', text: 'Reads aloud.' }, { attemptId: 'a9' })
		);
		const { notes } = attemptOf(aList(...started(), ...found(40)), console);
		expect(notes.map(({ text }) => text)).toEqual(['Reads aloud.']);
	});

	it('have what a participant said of the task themselves as a quote, known by its session', () => {
		const said = { text: 'Two words for one thing.' };
		const why = { ...tell(41, 'seq.why', said), attemptId: 'a1' };
		const { why: words, notes } = attemptOf(aList(...started(), ...found(40), why));
		expect(words).toBe(said.text);
		expect(notes).toMatchObject([{ ...said, kind: 'quote', late: false }]);
		expect(notes[0]?.noteId).toMatch(/^why-.+-a1$/);
	});
});
