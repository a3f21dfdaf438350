/** Widths of letters in parts of the type size, wide enough for the faces that we set text in. */
const widths: readonly (readonly [RegExp, number])[] = [
	[/[iljI.,:;'’|!()[\]]/, 0.3],
	[/[ftr \-/]/, 0.37],
	[/[mwMW&@%]/, 0.86],
	[/[A-Z]/, 0.67]
];
const usualWidth = 0.565;

/** Breaks a text into lines that are no wider than `width` in parts of the type size; a longer word stays whole. */
export function wrapWords(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter((part) => part !== '')) {
		const line = lines.at(-1);
		const longer = line === undefined ? word : `${line} ${word}`;
		if (line !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function widthOf(text: string): number {
	return [...text].reduce(
		(sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? usualWidth),
		0
	);
}
