import { writeCsv } from '../shared/write-csv.ts';
import type { Note } from './types.ts';

const columns = ['Date', 'Words', 'Times', 'What for'];

/** The notes as a file for a spreadsheet, one a row beneath the names of the columns; see `writeCsv`. */
export function toNotebookCsv(notes: readonly Note[]): string {
	const rows = notes.map(({ date, words, times, purpose = '' }) => [
		date,
		words,
		`${times}`,
		purpose
	]);
	return writeCsv([columns, ...rows]);
}
