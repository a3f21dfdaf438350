import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notebookLimits, readNotebook, writeNotebook } from '../../../src/lib/notebook/index.ts';
import { aNote, anyNotes, manyNotes } from '../../support/note-builder.ts';
import { readStored } from '../../support/read-stored.ts';

const stored = (...notes: unknown[]) => JSON.stringify({ version: 1, notes });

describe('readNotebook', () => {
	it('has no notes where nothing is stored', () => {
		expect(readNotebook(null)).toEqual({ notes: [] });
	});

	it('reads what version 1 wrote', () => {
		const text = readStored('notebook-1.json');
		const { notes, trouble } = readNotebook(text);
		expect(notes.map(({ words, times }) => [words, times])).toEqual([
			['zotero', 1],
			['interlibrary fax cover sheet', 3],
			['=SUM(A1) "quoted", and a comma', 1]
		]);
		expect(trouble).toBeUndefined();
		expect(JSON.parse(writeNotebook(notes))).toEqual(JSON.parse(text));
	});

	it('reads back what is written, whatever people write', () => {
		fc.assert(
			fc.property(anyNotes, (notes) => {
				expect(readNotebook(writeNotebook(notes))).toEqual({ notes });
			})
		);
	});

	it.each([
		'',
		'no JSON',
		'null',
		'7',
		'[]',
		'{}',
		'{"version":1}',
		'{"version":1,"notes":{}}',
		'{"version":"1","notes":[]}',
		'{"version":0,"notes":[]}'
	])('says that a text is damaged: %s', (text) => {
		expect(readNotebook(text)).toEqual({ notes: [], trouble: 'damaged' });
	});

	it('says that a text is of a later version', () => {
		expect(readNotebook('{"version":2,"pages":[]}')).toEqual({ notes: [], trouble: 'newer' });
	});

	it.each([
		null,
		'zotero',
		{},
		{ ...aNote('a'), id: '' },
		{ ...aNote('a'), words: ' ' },
		{ ...aNote('a'), words: 'a'.repeat(201) },
		{ ...aNote('a'), date: '2026-02-30' },
		{ ...aNote('a'), date: '23 November' },
		{ ...aNote('a'), date: '2026-13-01' },
		{ ...aNote('a'), times: 0 },
		{ ...aNote('a'), times: 1.5 },
		{ ...aNote('a'), times: '2' },
		{ ...aNote('a'), purpose: '' },
		{ ...aNote('a'), purpose: 'a'.repeat(301) },
		{ ...aNote('b'), words: 'the same id' }
	])('gives the sound notes beside a damaged one: %j', (damaged) => {
		expect(readNotebook(stored(aNote('b'), damaged, aNote('c')))).toEqual({
			notes: [aNote('b'), aNote('c')],
			trouble: 'damaged'
		});
	});

	it('gives as many notes as a notebook takes, and says that there are more', () => {
		const { notes, trouble } = readNotebook(stored(...manyNotes(notebookLimits.notes + 1)));
		expect([notes.length, trouble]).toEqual([notebookLimits.notes, 'damaged']);
	});

	it('leaves out what a note does not have, as one from elsewhere might', () => {
		const { notes } = readNotebook(stored({ ...aNote('a'), script: 'alert(1)' }));
		expect(notes).toEqual([aNote('a')]);
	});

	it('answers any text with notes that can be written again', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.json(),
					fc.string(),
					fc.anything().map((v) => stored(v))
				),
				(text) => {
					const { notes } = readNotebook(text);
					expect(readNotebook(writeNotebook(notes))).toEqual({ notes });
				}
			)
		);
	});
});
