import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNote, notebookLimits, putBack, removeNote } from '../../../src/lib/notebook/index.ts';
import { aNote, anyNotes, manyNotes } from '../../support/note-builder.ts';

describe('removeNote', () => {
	it('takes one note out and leaves the others', () => {
		expect(removeNote([aNote('a'), aNote('b')], 'n-a')).toEqual([aNote('b')]);
		expect(removeNote([aNote('a')], 'n-other')).toEqual([aNote('a')]);
	});
});

describe('putBack', () => {
	it('undoes what was removed, wherever it stood', () => {
		fc.assert(
			fc.property(anyNotes, fc.nat(), (notes, seed) => {
				const at = notes.length > 0 ? seed % notes.length : 0;
				const note = notes[at] ?? aNote('new');
				const without = removeNote(notes, note.id);
				expect(putBack(without, note, at)).toEqual(notes.length > 0 ? notes : [note]);
			})
		);
	});

	it('undoes a count', () => {
		const before = aNote('zotero', { times: 3 });
		const added = addNote([before, aNote('fax')], { ...before, id: 'n9', purpose: 'Cite.' });
		if ('refused' in added) throw new Error(added.refused);
		expect(putBack(added.notes, before, 0)).toEqual([before, aNote('fax')]);
	});

	it('never makes more of a notebook than it takes', () => {
		const full = manyNotes(notebookLimits.notes);
		expect(putBack(full, aNote('other'), 3)).toBe(full);
	});
});
