import { withoutPersonalData, type PersonalData } from '../search/index.ts';
import { notebookLimits } from './limits.ts';

/** What somebody writes into the form. */
export interface WrittenNote {
	readonly words: string;
	readonly purpose: string;
}

/** The same as it may be kept. */
export interface CleanNote extends WrittenNote {
	readonly leftOut: readonly PersonalData[];
}

/**
 * Words and purpose without what may name a person, on one line each, no longer than a note
 * takes; and which kinds were left out of them.
 */
export function cleanNote({ words, purpose }: WrittenNote): CleanNote {
	const clean = withoutPersonalData(words, notebookLimits.words);
	const own = withoutPersonalData(purpose, notebookLimits.purpose);
	const leftOut = [...new Set([...clean.leftOut, ...own.leftOut])];
	return { words: clean.text, purpose: own.text, leftOut };
}
