import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNote, notebookLimits } from '../../../src/lib/notebook/index.ts';
import { aNote, anyNotes, manyNotes } from '../../support/note-builder.ts';

const written = { id: 'n1', words: 'zotero', purpose: '', date: '2026-11-23' };

describe('addNote', () => {
	it('puts the new note behind the others', () => {
		const notes = [aNote('fax')];
		expect(addNote(notes, { ...written, purpose: ' Cite  an article. ' })).toEqual({
			notes: [
				aNote('fax'),
				{
					id: 'n1',
					words: 'zotero',
					date: '2026-11-23',
					times: 1,
					purpose: 'Cite an article.'
				}
			],
			note: expect.objectContaining({ id: 'n1' }),
			leftOut: []
		});
		expect(notes).toHaveLength(1);
	});

	it('counts the same words of the same day, whatever their capitals', () => {
		const before = aNote('Zotero');
		expect(addNote([before, aNote('fax')], { ...written, purpose: 'Cite.' })).toEqual({
			notes: [{ ...before, times: 2, purpose: 'Cite.' }, aNote('fax')],
			note: { ...before, times: 2, purpose: 'Cite.' },
			before,
			leftOut: []
		});
	});

	it('makes a note of its own for another day, and for another purpose', () => {
		const notes = [
			aNote('zotero', { date: '2026-11-22' }),
			aNote('zotero', { id: 'n9', purpose: 'Teach a class.' })
		];
		expect(addNote(notes, { ...written, purpose: 'Cite.' })).toMatchObject({
			notes: [{ times: 1 }, { times: 1 }, { id: 'n1', purpose: 'Cite.' }]
		});
	});

	it('says what it left out', () => {
		expect(addNote([], { ...written, words: 'hold for lee@example.org' })).toMatchObject({
			note: { words: 'hold for' },
			leftOut: ['e-mail address']
		});
	});

	it.each(['', '  ', '?!', '541-555-0100'])('refuses to note nothing: “%s”', (words) => {
		expect(addNote([], { ...written, words })).toEqual({ refused: 'nothing to note' });
	});

	it('refuses one more than a notebook takes, and still counts what is in it', () => {
		const full = manyNotes(notebookLimits.notes);
		expect(addNote(full, written)).toEqual({ refused: 'full' });
		expect(addNote(full, { ...written, words: 'words 7' })).toMatchObject({ note: { times: 2 } });
	});

	it('never keeps what may name a person, nor loses a note, whatever is written', () => {
		fc.assert(
			fc.property(anyNotes, (notes) => {
				const text = JSON.stringify(notes.map(({ words, purpose }) => [words, purpose]));
				expect(text).not.toMatch(/\w@\w|\d{7}/);
				const more = addNote(notes, { ...written, id: 'new', date: '2028-01-01' });
				expect(more).toMatchObject({ notes: [...notes, { id: 'new' }] });
			})
		);
	});
});
