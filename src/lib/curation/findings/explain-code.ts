import { kindOfFinding } from './finding-kinds.ts';

/** What is wrong in the files themselves, and listed as a warning. */
const headings: Readonly<Record<string, string>> = {
	'curation/idle-acceptance': 'Accepted findings that are found no more'
};

/**
 * The heading of a class of problems in librarians' words: "Questions that change nothing". For a
 * code of another domain, the words of the code itself.
 */
export function explainCode(code: string): string {
	const known = kindOfFinding(code)?.heading ?? headings[code];
	if (known) return known;
	const words = (code.split('/')[1] ?? code).replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
