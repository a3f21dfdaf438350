/** What is read of a file that somebody chose. */
interface ChosenFile {
	/** Bytes. */
	readonly size: number;
	text(): Promise<string>;
}

/**
 * The text of a file of at most `most` bytes. A larger one is not read; one that cannot be read,
 * since it was moved or the device refuses, has no text either.
 */
export async function readTextFile(
	file: ChosenFile,
	most: number
): Promise<{ readonly text: string } | { readonly trouble: 'too-large' | 'damaged' }> {
	if (file.size > most) return { trouble: 'too-large' };
	try {
		return { text: await file.text() };
	} catch {
		return { trouble: 'damaged' };
	}
}
