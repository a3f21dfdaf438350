/** A text to be saved as a file. */
export interface TextFile {
	/** Its name, with the ending. */
	readonly name: string;
	/** For instance `text/csv`. */
	readonly type: string;
	readonly text: string;
}

/** Hands the reader a file, as if they had followed a link to it. Nothing is sent. */
export function saveFile({ name, type, text }: TextFile): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has to have begun to read it.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
