/** Markup as a document that nobody runs; only where tests have a DOM. */
export function parseMarkup(markup: string): Document {
	return new DOMParser().parseFromString(markup, 'text/html');
}
