import type { Markup } from '../../src/lib/study/report/charts/element.ts';
import { parseMarkup } from './parse-markup.ts';

/** The texts of the rows of the table whose caption begins so. */
export function rowsOf({ markup }: Markup, caption: string): string[][] {
	const tables = [...parseMarkup(markup).querySelectorAll('table')];
	const table = tables.find(({ caption: one }) => one?.textContent?.startsWith(caption));
	return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
		[...row.children].map(({ textContent }) => textContent ?? '')
	);
}
