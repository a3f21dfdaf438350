/** Markup that is whole and safe. Only `element` and `together` make it. */
export interface Markup {
	readonly markup: string;
}

/** Text is escaped; markup stands as it is. */
export type Content = Markup | string | number;
type Attributes = Readonly<Record<string, string | number | undefined>>;

const empty: ReadonlySet<string> = new Set(['meta', 'br', 'col', 'hr']);
const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/**
 * One element of HTML or SVG. Whatever is a text, in it or in an attribute, is escaped, so that
 * nothing of a file can become markup. An attribute without a value is left out.
 */
export function element(
	name: string,
	attributes: Attributes = {},
	...contents: readonly Content[]
): Markup {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) =>
			value === undefined ? [] : ` ${key}="${escapeText(String(value))}"`
		)
		.join('');
	if (empty.has(name)) return { markup: `<${name}${written}>` };
	return { markup: `<${name}${written}>${together(...contents).markup}</${name}>` };
}

/** Several in a row. */
export function together(...contents: readonly Content[]): Markup {
	return {
		markup: contents
			.map((one) => (typeof one === 'object' ? one.markup : escapeText(String(one))))
			.join('')
	};
}

/** Control characters, but for the three that stand in text. */
const forbidden = /[^\P{Cc}\t\n\r]/gu;

/** Text as it stands in HTML. Letters that no document may hold become a sign of their absence. */
export function escapeText(text: string): string {
	return text
		.replace(forbidden, '\ufffd')
		.replace(/[&<>"']/g, (letter) => named[letter as keyof typeof named]);
}
