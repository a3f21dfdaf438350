/** Tells spreadsheets that the letters are UTF-8. */
const byteOrderMark = '\ufeff';
/** Beginnings that a spreadsheet takes for a formula, in every width they are written. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;

/**
 * Rows as a file for a spreadsheet: UTF-8 with a mark, lines ended by CR LF, every cell in quotes
 * (RFC 4180). A text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => row.map(toCell).join(','));
	return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function toCell(text: string): string {
	const safe = formula.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
