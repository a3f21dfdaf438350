import { readFileSync, statSync } from 'node:fs';

/** Larger than any recording or file of findings. Bytes. */
const largest = 20_000_000;
const million = 1_000_000;

/** The text of one file, or a sentence to stand behind its path that says why it cannot be read. */
export function readText(path: string): { readonly text: string } | { readonly trouble: string } {
	try {
		const { size } = statSync(path);
		if (size <= largest) return { text: readFileSync(path, 'utf8') };
		const has = Math.ceil(size / million);
		return {
			trouble: `this file has ${has} MB. What this command reads has at most ${largest / million} MB, so it is another file.`
		};
	} catch (error) {
		return { trouble: sayTrouble(error) };
	}
}

/** Why a file or folder cannot be used, and what to do about it. */
export function sayTrouble(error: unknown): string {
	const code = codeOf(error);
	return (Object.hasOwn(troubles, code) && troubles[code]) || `this cannot be used (${code}).`;
}

const noRight = 'you have no right to use this. Ask whoever keeps it, or take a copy of your own.';
const troubles: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file.',
	ENOTDIR: 'there is no such file: a part of this path is a file, not a folder.',
	EISDIR: 'this is a folder. Name a file in it.',
	EACCES: noRight,
	EPERM: noRight,
	EROFS: 'this place can be read only. Name another one.',
	ENOSPC: 'there is no room left in this place. Name another one, or make room.',
	ENAMETOOLONG: 'this name is too long. Choose a shorter one.'
};

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
