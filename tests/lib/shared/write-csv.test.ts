import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/lib/shared/write-csv.ts';
import { parseCsv } from '../../support/note-builder.ts';
import { anyLetter } from '../../support/random-text.ts';

describe('writeCsv', () => {
	it('has a mark of UTF-8, quotes around every cell, and line ends as spreadsheets have them', () => {
		expect(
			writeCsv([
				['A', 'B "b"'],
				['', 'two\nlines, one cell']
			])
		).toBe('\ufeff"A","B ""b"""\r\n"","two\nlines, one cell"\r\n');
	});

	it.each(['=1+1', '+1', '-1', '@SUM', '\t=1', '＝1', '\u200e=1', '\n=1'])(
		'lets a spreadsheet run nothing: %j',
		(cell) => {
			expect(parseCsv(writeCsv([[cell]]))).toEqual([[`'${cell}`]]);
		}
	);

	it('holds every letter of every cell', () => {
		const row = fc.array(fc.string({ unit: anyLetter }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), (rows) => {
				const read = parseCsv(writeCsv(rows));
				expect(read.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
				const bare = read.map((cells, y) =>
					cells.map((cell, x) => (cell === rows[y]?.[x] ? cell : cell.slice(1)))
				);
				expect(bare).toEqual(rows);
			})
		);
	});
});
