import { mapSizes } from './measure-box.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A way along points: bends between columns, and runs level across the columns that it passes. */
export interface Course {
	readonly from: Point;
	/** Heights at which it crosses the columns between, from left to right. */
	readonly across: readonly number[];
	readonly to: Point;
}

const { boxWidth, gap } = mapSizes;

/** The path of a line that leads to a column further right. It is level inside of every column. */
export function drawOnward({ from, across, to }: Course): string {
	let { x } = from;
	let { y } = from;
	let path = `M${at(x, y)}`;
	for (const height of across) {
		path += bend({ x, y }, { x: x + gap, y: height });
		x += gap + boxWidth;
		y = height;
		path += `H${round(x)}`;
	}
	return path + bend({ x, y }, to);
}

/** The path of a line that leads back, or to its own box: round below everything, at height `below`. */
export function drawBack(from: Point, to: Point, below: number): string {
	const turn = gap / 3;
	const right = { x: from.x + turn, y: below };
	const left = { x: to.x - turn, y: below };
	return (
		`M${at(from.x, from.y)}Q${at(right.x, from.y)} ${at(right.x, from.y + turn)}V${round(below - turn)}` +
		`Q${at(right.x, below)} ${at(right.x - turn, below)}H${round(left.x + turn)}` +
		`Q${at(left.x, below)} ${at(left.x, below - turn)}V${round(to.y + turn)}` +
		`Q${at(left.x, to.y)} ${at(to.x, to.y)}`
	);
}

function bend(from: Point, to: Point): string {
	const middle = (from.x + to.x) / 2;
	return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`;
}

function at(x: number, y: number): string {
	return `${round(x)},${round(y)}`;
}

function round(length: number): number {
	return Math.round(length * 10) / 10;
}
