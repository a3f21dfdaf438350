import type { Note } from './types.ts';

/** Tells spreadsheets that the letters are UTF-8. */
const byteOrderMark = '\ufeff';
const columns = ['Date', 'Words', 'Times', 'What for'];
/** Beginnings that a spreadsheet takes for a formula, in every width they are written. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;

/**
 * The notes as a file for a spreadsheet, one a row beneath the names of the columns: UTF-8 with a
 * mark, lines ended by CR LF, every cell in quotes (RFC 4180). A text that a spreadsheet would run
 * as a formula begins with an apostrophe.
 */
export function toNotebookCsv(notes: readonly Note[]): string {
	const rows = notes.map(({ date, words, times, purpose }) => [date, words, `${times}`, purpose]);
	const lines = [columns, ...rows].map((row) => row.map(toCell).join(','));
	return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function toCell(text = ''): string {
	const safe = formula.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
