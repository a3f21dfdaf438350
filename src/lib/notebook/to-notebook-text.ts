import type { Note } from './types.ts';

/** The notes as plain text for an e-mail, the oldest first. */
export function toNotebookText(notes: readonly Note[]): string {
	return ['What I could not find in Pathfinder', '', ...notes.flatMap(toLines)].join('\n') + '\n';
}

function toLines({ date, words, times, purpose }: Note): string[] {
	const often = times > 1 ? `, ${times} times` : '';
	return [`- ${words} (${date}${often})`, ...(purpose ? [`  What for: ${purpose}`] : [])];
}
