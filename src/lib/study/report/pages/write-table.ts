import { element, together } from '../charts/element.ts';
import type { Content, Markup } from '../charts/element.ts';

/** A table as data: the first cell of each row names the row. */
export interface Table {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Content[])[];
}

/** A table that scrolls by itself where it is wider than the page, also by keyboard. */
export function writeTable({ caption, head, rows }: Table): Markup {
	return element(
		'div',
		{ class: 'wide', role: 'region', 'aria-label': caption, tabindex: 0 },
		element(
			'table',
			{},
			element('caption', {}, element('span', {}, caption)),
			element(
				'thead',
				{},
				element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))
			),
			element('tbody', {}, ...rows.map(writeRow))
		)
	);
}

function writeRow(cells: readonly Content[]): Markup {
	return element(
		'tr',
		{},
		...cells.map((cell, index) =>
			index === 0
				? element('th', { scope: 'row', class: classOf(cell, 'name') }, cell)
				: element('td', { class: classOf(cell, 'long') }, cell)
		)
	);
}

/** Letters of what is short, and of what needs room to be read. */
const shortCell = 17;
const longCell = 40;
/** "5 of 8 [30–87 %]", "5.3 [3.9–6.7], n 8" and "no attempts" are never broken, on paper neither. */
const isWhole = /^(\d+ of \d+ \[[^\]]*\]|\d\.\d( \[[^\]]*\])?, n \d+|no attempts)$/;

function classOf(cell: Content, wide: 'name' | 'long'): string | undefined {
	const text = typeof cell === 'object' ? cell.markup.replace(/<[^>]*>/g, '') : String(cell);
	const { length } = text;
	if (wide === 'name') return length > shortCell ? 'name' : undefined;
	if (isWhole.test(text)) return 'rate';
	if (length <= shortCell) return 'short';
	return length > longCell ? 'long' : undefined;
}

/** Sentences as a list; nothing where there are none. */
export function writeList(items: readonly Content[]): Markup {
	if (items.length === 0) return together();
	return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}

export const paragraph = (...contents: readonly Content[]): Markup => element('p', {}, ...contents);
export const hint = (...contents: readonly Content[]): Markup =>
	element('p', { class: 'hint' }, ...contents);
export const none = '–';
