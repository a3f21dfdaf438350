import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotebook, toNotebookCsv } from '../../../src/lib/notebook/index.ts';
import { aNote, anyNotes, parseCsv } from '../../support/note-builder.ts';
import { readStored } from '../../support/read-stored.ts';

describe('toNotebookCsv', () => {
	it('has the columns in a row of their own, a mark of UTF-8 before it, and ends lines as spreadsheets do', () => {
		const { notes } = readNotebook(readStored('notebook-1.json'));
		expect(toNotebookCsv(notes)).toBe(
			[
				'\ufeff"Date","Words","Times","What for"',
				'"2026-11-20","zotero","1",""',
				'"2026-11-23","interlibrary fax cover sheet","3","Send an article to a library that has no scanner."',
				'"2026-11-23","\'=SUM(A1) ""quoted"", and a comma","1","\'@desk +1 -2"',
				''
			].join('\r\n')
		);
	});

	it.each(['=1+1', '+1', '-1', '@SUM', '\t=1', '＝1', '\u200e=1'])(
		'lets a spreadsheet run nothing: %s',
		(words) => {
			expect(parseCsv(toNotebookCsv([aNote(words)]))[1]?.[1]).toBe(`'${words}`);
		}
	);

	it('holds every letter of every note, whatever people write', () => {
		fc.assert(
			fc.property(anyNotes, (notes) => {
				const rows = parseCsv(toNotebookCsv(notes)).slice(1);
				const bare = rows.map((row) =>
					row.map((cell) => cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/u, ''))
				);
				const wanted = notes.map(({ date, words, times, purpose = '' }) => [
					date,
					words,
					`${times}`,
					purpose
				]);
				expect(bare.map((row) => row.map(plain))).toEqual(wanted.map((row) => row.map(plain)));
				expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
			})
		);
	});
});

/** A note may itself begin with an apostrophe before such a sign. */
function plain(cell: string): string {
	return cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/u, '');
}
