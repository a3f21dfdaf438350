import type { SearchDocument, SearchFilter } from './types.ts';

/**
 * Whether a document stands under a filter. A program area admits its own and what is for every
 * area; a format admits only material that has it; "no sign-in" leaves out only what needs one.
 */
export function admitDocument(document: SearchDocument, filter: SearchFilter): boolean {
	const { program, format, noSignIn } = filter;
	const { programs, access } = document;
	if (program !== undefined && !programs.some((id) => id === program || id === 'all')) return false;
	if (format !== undefined && document.format !== format) return false;
	return !noSignIn || access !== 'login';
}

/** Whether a filter leaves anything out at all. */
export function isNarrowed(only: SearchFilter): boolean {
	return Object.keys(only).length > 0;
}
