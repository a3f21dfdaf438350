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
	/** Values to compare with, and where their words stand. */
	readonly marks?: readonly {
		readonly value: number;
		readonly says: string;
		readonly anchor?: 'start' | 'middle' | 'end';
	}[];
}

const left = 14;
const right = 18;
const top = 34;
const radius = 5;
const step = radius * 2 + 1;

/** Dots of each row stacked where they agree or nearly do, with mean and interval under them. */
export function drawScale(scale: Scale, rows: readonly ScaleRow[]): Markup {
	const at = (value: number) =>
		left + ((value - scale.low) / (scale.high - scale.low)) * (chartWidth - left - right);
	const heights = rows.map((row) => 44 + Math.max(1, countLanes(row, at)) * step);
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
		...drawMarks(scale, at, bottom),
		...rows.flatMap((row, index) =>
			drawRow(row, { y: starts[index] ?? top, height: heights[index] ?? 0, at })
		)
	);
}

function drawMarks({ marks = [] }: Scale, at: (value: number) => number, bottom: number): Markup[] {
	return marks.flatMap(({ value, says, anchor = 'middle' }) => [
		line('average', [at(value), top], [at(value), bottom]),
		label(says, { x: at(value), y: top - 20, of: 'small', anchor })
	]);
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
	const dots = placeDots(row, at).map(({ isHollow, x, lane }) =>
		element('circle', {
			class: isHollow ? 'hollow' : 'dot',
			cx: round(x),
			cy: round(ground - lane * step),
			r: radius
		})
	);
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

interface Placed {
	readonly isHollow: boolean;
	readonly x: number;
	readonly lane: number;
}

/** Dots that would cover each other stand in lanes, the first of them lowest. */
function placeDots({ dots }: ScaleRow, at: (value: number) => number): Placed[] {
	const ends: number[] = [];
	return [...dots]
		.sort((a, b) => a.value - b.value)
		.map(({ value, isHollow }) => {
			const x = at(value);
			const free = ends.findIndex((end) => end + step <= x);
			const lane = free < 0 ? ends.length : free;
			ends[lane] = x;
			return { isHollow, x, lane };
		});
}

function countLanes(row: ScaleRow, at: (value: number) => number): number {
	return Math.max(0, ...placeDots(row, at).map(({ lane }) => lane + 1));
}
