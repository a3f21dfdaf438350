import { element } from './element.ts';
import type { Content, Markup } from './element.ts';

/** Width of every chart in its own units: read at 360 pixels and on paper without a change. */
export const chartWidth = 380;

/** A picture with a name for those who hear it; its table says the rest. Fixed: as large as its units. */
export function picture(
	about: {
		readonly name: string;
		readonly height: number;
		readonly width?: number;
		readonly isFixed?: true;
	},
	...contents: readonly Content[]
): Markup {
	const width = about.width ?? chartWidth;
	return element(
		'svg',
		{
			...(about.isFixed && { width, height: round(about.height) }),
			viewBox: `0 0 ${width} ${round(about.height)}`,
			role: 'img',
			'aria-label': about.name,
			xmlns: 'http://www.w3.org/2000/svg'
		},
		...contents
	);
}

/** Words in a picture, at a point. */
export function label(
	text: string,
	at: { readonly x: number; readonly y: number; readonly of?: string; readonly anchor?: string }
): Markup {
	return element(
		'text',
		{ x: round(at.x), y: round(at.y), class: at.of, 'text-anchor': at.anchor },
		text
	);
}

/** A straight line. */
export function line(
	of: string,
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number]
): Markup {
	return element('line', {
		class: of,
		x1: round(x1),
		y1: round(y1),
		x2: round(x2),
		y2: round(y2)
	});
}

/** A title of at most so many letters, cut at a word. */
export function shorten(text: string, letters: number): string {
	if ([...text].length <= letters) return text;
	const cut = [...text].slice(0, letters - 1).join('');
	const end = cut.lastIndexOf(' ');
	return `${(end > letters / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}

/** To a tenth of a unit, which no eye can tell. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
