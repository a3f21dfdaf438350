import fc from 'fast-check';
import { addNote, type Note } from '../../src/lib/notebook/index.ts';
import { anyLetter } from './random-text.ts';

/** A note of its words; what is not said has a plain value. */
export function aNote(words: string, rest: Partial<Note> = {}): Note {
	return { id: `n-${words}`, words, date: '2026-11-23', times: 1, ...rest };
}

/** As many notes as wanted, each with words of its own. */
export function manyNotes(count: number): Note[] {
	return Array.from({ length: count }, (_, at) => aNote(`words ${at}`));
}

const day = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const anyText = fc.oneof(
	fc.string({ unit: anyLetter, maxLength: 40 }),
	fc.constantFrom('', 'zotero', '=1+1', '+x', '"', ',', '\r\n', 'lee@example.org hold', '\ud800 a')
);

/** Notes as they come of anything that people write, in any order, on any day. */
export const anyNotes: fc.Arbitrary<readonly Note[]> = fc
	.array(fc.record({ words: anyText, purpose: anyText, date: day }), { maxLength: 30 })
	.map((written) =>
		written.reduce<readonly Note[]>((notes, one, at) => {
			const added = addNote(notes, { ...one, id: `n${at}` });
			return 'refused' in added ? notes : added.notes;
		}, [])
	);

/** The cells of a CSV file by RFC 4180, row by row; throws where the file breaks its rules. */
export function parseCsv(file: string): string[][] {
	const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
	const rows: string[][] = [[]];
	let at = file.startsWith('\ufeff') ? 1 : 0;
	while (at < file.length) {
		cell.lastIndex = at;
		const match = cell.exec(file);
		if (!match) throw new Error(`No cell at ${at} of the file.`);
		rows.at(-1)?.push((match[1] ?? '').replaceAll('""', '"'));
		if (match[2] === '\r\n') rows.push([]);
		at = cell.lastIndex;
	}
	return rows.slice(0, -1);
}
