import type { Bounds } from '../tasks/types.ts';
import { drawWhisker } from './draw-success.ts';
import { element } from './element.ts';
import type { Markup } from './element.ts';
import { chartWidth, label, line, picture, round, shorten } from './picture.ts';

/** One line of dots on a scale. */
export interface ScaleRow {
	readonly title: string;
	readonly dots: readonly { readonly value: number; readonly isHollow: boolean }[];
	readonly mean?: number;
	readonly bounds?: Bounds;
}

/** A scale and what its ends and marks are called. */
export interface Scale {
	readonly name: string;
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly { readonly value: number; readonly says: string }[];
	/** A value to compare with. */
	readonly mark?: { readonly value: number; readonly says: string };
}

const left = 14;
const right = 18;
const top = 34;
const radius = 5;

/** Dots of each row stacked where they agree, with mean and interval under them. */
export function drawScale(scale: Scale, rows: readonly ScaleRow[]): Markup {
	const at = (value: number) =>
		left + ((value - scale.low) / (scale.high - scale.low)) * (chartWidth - left - right);
	const heights = rows.map((row) => 44 + Math.max(1, tallest(row)) * (radius * 2 + 1));
	const bottom = top + heights.reduce((sum, height) => sum + height, 0);
	const starts = heights.map((_, index) =>
		heights.slice(0, index).reduce((sum, height) => sum + height, top)
	);
	return picture(
		{ name: scale.name, height: bottom + 6 },
		...scale.ticks.flatMap(({ value, says }) => [
			line('grid', [at(value), top], [at(value), bottom]),
			label(says, { x: at(value), y: top - 6, of: 'small', anchor: anchorOf(value, scale) })
		]),
		...drawMark(scale, at, bottom),
		...rows.flatMap((row, index) =>
			drawRow(row, { y: starts[index] ?? top, height: heights[index] ?? 0, at })
		)
	);
}

function drawMark({ mark }: Scale, at: (value: number) => number, bottom: number): Markup[] {
	if (!mark) return [];
	return [
		line('average', [at(mark.value), top], [at(mark.value), bottom]),
		label(mark.says, { x: at(mark.value), y: top - 20, of: 'small', anchor: 'middle' })
	];
}

const anchorOf = (value: number, { low, high }: Scale) =>
	value === low ? 'start' : value === high ? 'end' : 'middle';

interface Place {
	readonly y: number;
	readonly height: number;
	readonly at: (value: number) => number;
}

function drawRow(row: ScaleRow, { y, height, at }: Place): Markup[] {
	const ground = y + height - 22;
	const seen = new Map<number, number>();
	const dots = row.dots.map(({ value, isHollow }) => {
		const below = seen.get(value) ?? 0;
		seen.set(value, below + 1);
		return element('circle', {
			class: isHollow ? 'hollow' : 'dot',
			cx: round(at(value)),
			cy: round(ground - below * (radius * 2 + 1)),
			r: radius
		});
	});
	const under = y + height - 7;
	return [
		label(shorten(row.title, 48), { x: left - 6, y: y + 17 }),
		...dots,
		...(row.bounds ? [drawWhisker(row.bounds, under, at)] : []),
		...(row.mean === undefined
			? []
			: [line('mean', [at(row.mean), under - 6], [at(row.mean), under + 6])])
	];
}

function tallest({ dots }: ScaleRow): number {
	const counts = new Map<number, number>();
	for (const { value } of dots) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Math.max(0, ...counts.values());
}
