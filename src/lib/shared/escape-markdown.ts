/** Signs that mark up text wherever they stand. An underscore within a word does not. */
const anywhere = /[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Signs that make a heading, a list or a rule at the beginning of a line. */
const atStart = /^(?:[#+=-]|(\d+)(?=[.)]))/;
const ofHtml: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * A text on one line of Markdown that is read as it was written: no sign in it marks up anything,
 * begins HTML or makes a link (CommonMark 0.31.2, "Backslash escapes" and "Entity references", with
 * the tables and strikethroughs of GitHub).
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(anywhere, '\\$&')
		.replace(/[<>]|&(?=#|\w+;)/g, (sign) => ofHtml[sign] ?? sign)
		.replace(atStart, (sign, number?: string) => (number ? `${number}\\` : `\\${sign}`));
}

/** The lines of a text, each as `escapeMarkdown` gives it. */
export function escapeLines(text: string): string[] {
	return text.split('\n').map(escapeMarkdown);
}

/** A link; whatever its address holds, it ends where the address does. */
export function linkMarkdown(title: string, address: string): string {
	const safe = address.replace(
		/[\s()<>[\]\\`]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
	return `[${escapeMarkdown(title)}](${safe})`;
}
