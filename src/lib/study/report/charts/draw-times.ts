import type { TaskReport, TimeReport } from '../tasks/types.ts';
import { drawWhisker } from './draw-success.ts';
import { drawUnit } from './draw-unit.ts';
import type { Markup } from './element.ts';
import { chartWidth, label, line, picture, shorten } from './picture.ts';
import { sayTime } from './say-time.ts';

const top = 24;
const left = 12;
const right = 16;
const square = 16;
/** More squares at one place than this stand before each other. */
const mostLanes = 12;
const second = 1000;
const ticks = [5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600].map((seconds) => seconds * second);

type Dot = TimeReport['dots'][number];
interface Row {
	readonly task: TaskReport;
	readonly placed: readonly (Dot & { readonly x: number; readonly lane: number })[];
	readonly height: number;
}

/** Every attempt as a square on a logarithmic axis; bar and whisker: the geometric mean. */
export function drawTimes(tasks: readonly TaskReport[]): Markup {
	const { at, shown } = scaleOf(tasks.flatMap(({ times }) => times.dots.map(({ ms }) => ms)));
	const rows = tasks.map((task) => toRow(task, at));
	const starts = rows.map((_, index) =>
		rows.slice(0, index).reduce((sum, { height }) => sum + height, top)
	);
	const bottom = rows.reduce((sum, { height }) => sum + height, top);
	return picture(
		{ name: `Time by task. ${tasks.map(sayTask).join('. ')}`, height: bottom + 4 },
		...shown.flatMap((tick, index) => [
			line('grid', [at(tick), top], [at(tick), bottom]),
			label(sayTime(tick), {
				x: at(tick),
				y: top - 8,
				of: 'small',
				anchor: index === 0 ? 'start' : index === shown.length - 1 ? 'end' : 'middle'
			})
		]),
		...rows.flatMap((row, index) => drawRow(row, starts[index] ?? top, at))
	);
}

function scaleOf(all: readonly number[]) {
	const low = ticks.filter((tick) => tick <= Math.min(...all)).at(-1) ?? 5 * second;
	const high = ticks.find((tick) => tick >= Math.max(...all, low * 2)) ?? Math.max(...all, low * 2);
	const width = chartWidth - left - right;
	const within = (ms: number) => Math.min(Math.max(ms, low), high);
	return {
		at: (ms: number) => left + (Math.log(within(ms) / low) / Math.log(high / low)) * width,
		shown: ticks.filter((tick) => tick >= low && tick <= high)
	};
}

function sayTask({ title, times: { summary } }: TaskReport): string {
	return `${title}: ${summary.value === undefined ? 'no mean' : sayTime(summary.value)}`;
}

/** Squares that would cover each other stand in lanes, the first of them lowest. */
function toRow(task: TaskReport, at: (ms: number) => number): Row {
	const ends: number[] = [];
	const placed = [...task.times.dots]
		.sort((a, b) => a.ms - b.ms)
		.map((dot) => {
			const x = at(dot.ms);
			const free = ends.findIndex((end) => end + square <= x);
			const lane = Math.min(free < 0 ? ends.length : free, mostLanes - 1);
			ends[lane] = x;
			return { ...dot, x, lane };
		});
	return { task, placed, height: 46 + Math.max(1, ends.length) * (square + 1) };
}

function drawRow({ task, placed, height }: Row, y: number, at: (ms: number) => number): Markup[] {
	const { value, bounds } = task.times.summary;
	const ground = y + height - 28;
	const under = y + height - 10;
	return [
		label(shorten(task.title, 48), { x: left - 4, y: y + 17 }),
		...placed.map(({ x, lane, kind }) => drawUnit(kind, x, ground - lane * (square + 1))),
		...(bounds ? [drawWhisker(bounds, under, at)] : []),
		...(value === undefined ? [] : [line('mean', [at(value), under - 7], [at(value), under + 7])])
	];
}
