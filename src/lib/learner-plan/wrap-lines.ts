/**
 * A text in lines of at most `width` letters, broken at blanks; each begins with `indent` blanks. Its
 * own lines stay apart, and a word longer than a line, as most addresses are, stays whole.
 */
export function wrapLines(text: string, { width = 72, indent = 0 } = {}): string[] {
	const room = width - indent;
	return text.split('\n').flatMap((line) => {
		const lines: string[] = [];
		for (const word of line.split(/\s+/).filter((part) => part !== '')) {
			const last = lines.at(-1);
			if (last !== undefined && last.length + 1 + word.length <= room) {
				lines[lines.length - 1] = `${last} ${word}`;
			} else lines.push(word);
		}
		return lines.length === 0 ? [''] : lines.map((one) => ' '.repeat(indent) + one);
	});
}
