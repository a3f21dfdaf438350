import type { Mark } from './types.ts';

/** A stretch of a title, marked or not. */
export interface TitlePart {
	readonly text: string;
	readonly marked: boolean;
}

/** A title in stretches, in order; together they are the title. */
export function splitMarks(title: string, marks: readonly Mark[]): TitlePart[] {
	const parts: TitlePart[] = [];
	let at = 0;
	for (const [start, end] of marks) {
		parts.push({ text: title.slice(at, start), marked: false });
		parts.push({ text: title.slice(start, end), marked: true });
		at = end;
	}
	parts.push({ text: title.slice(at), marked: false });
	return parts.filter(({ text }) => text !== '');
}
