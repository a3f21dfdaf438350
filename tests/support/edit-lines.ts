import type { SourceFile } from '../../src/lib/catalog/index.ts';

/** One way to edit a data folder: where, and the files after it. */
export interface Edit {
	readonly what: string;
	readonly apply: () => SourceFile[];
}

/** Every edit of one kind that these files allow. */
export type ListEdits = (files: readonly SourceFile[]) => Edit[];

/** A line of a file, by number from 0. */
export interface Line {
	readonly file: SourceFile;
	readonly at: number;
	readonly text: string;
}

/** The lines of the files under a path that a pattern fits. */
export function findLines(files: readonly SourceFile[], path: string, pattern: RegExp): Line[] {
	return files
		.filter((file) => file.path.startsWith(path))
		.flatMap((file) => linesOf(file).map((text, at) => ({ file, at, text })))
		.filter(({ text }) => pattern.test(text));
}

export function linesOf({ text }: SourceFile): string[] {
	return text.split('\n');
}

/** The line after the entry of a list that begins at this line; comments and blanks after it stay. */
export function endOfEntry({ file, at, text }: Line): number {
	const lines = linesOf(file);
	const after = lines.findIndex(
		(line, index) => index > at && line.trim() !== '' && indentOf(line) <= indentOf(text)
	);
	let end = after < 0 ? lines.length : after;
	while (end > at + 1 && /^\s*(#.*)?$/.test(lines[end - 1] ?? '')) end--;
	return end;
}

/** The line at which the entry begins that a line stands in, at this depth of the list. */
export function entryAround({ file, at }: Line, indent: number): Line | undefined {
	const lines = linesOf(file);
	for (let index = at; index >= 0; index--) {
		const text = lines[index] ?? '';
		if (text.startsWith(`${' '.repeat(indent)}- `)) return { file, at: index, text };
	}
	return undefined;
}

/** The entry of a list, as its lines. */
export function entryText(line: Line): string[] {
	return linesOf(line.file).slice(line.at, endOfEntry(line));
}

function indentOf(text: string): number {
	return text.length - text.trimStart().length;
}

/** The files with some lines of one of them replaced by others. */
export function splice(
	files: readonly SourceFile[],
	{ file, at }: Pick<Line, 'file' | 'at'>,
	by: { readonly count: number; readonly lines: readonly string[] }
): SourceFile[] {
	const lines = linesOf(file);
	lines.splice(at, by.count, ...by.lines);
	return files.map((other) =>
		other.path === file.path ? { ...other, text: lines.join('\n') } : other
	);
}

/** An edit that replaces each of these lines by another text, or by none. */
export function rewrite(
	files: readonly SourceFile[],
	lines: readonly Line[],
	toText: (line: Line) => string | undefined
): Edit[] {
	return lines.flatMap((line) => {
		const text = toText(line);
		if (text === line.text) return [];
		return {
			what: `${line.file.path}:${line.at + 1} ${line.text.trim()} → ${text?.trim() ?? 'taken out'}`,
			apply: () => splice(files, line, { count: 1, lines: text === undefined ? [] : [text] })
		};
	});
}

/** An edit that takes out the whole entry at each of these lines. */
export function dropEntries(files: readonly SourceFile[], lines: readonly Line[]): Edit[] {
	return lines.map((line) => ({
		what: `${line.file.path}:${line.at + 1} ${line.text.trim()} taken out`,
		apply: () => splice(files, line, { count: endOfEntry(line) - line.at, lines: [] })
	}));
}
