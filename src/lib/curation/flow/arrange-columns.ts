import { mapSizes } from './measure-box.ts';
import type { Measured } from './measure-box.ts';
import type { MapBox, Target } from './types.ts';

/** Boxes in their places, and where lines pass through columns that they do not stop in. */
export interface Arrangement {
	readonly boxes: readonly MapBox[];
	/** By column, the height at which all lines to a target pass. */
	readonly lanes: readonly ReadonlyMap<Target, number>[];
	/** The lower edge of the tallest column. */
	readonly bottom: number;
}

interface Item {
	readonly target: Target;
	readonly height: number;
	/** None where lines to the target only pass. */
	readonly box?: Measured;
}

const { between, lane, margin } = mapSizes;

/** The left edge of a column. */
export function leftOf(column: number): number {
	return margin + column * (mapSizes.boxWidth + mapSizes.gap);
}

/**
 * Stacks the boxes of each column, and a lane for lines that only pass, from the top, so that nothing
 * overlaps: what most lines reach from above stands above.
 */
export function arrangeColumns(
	boxes: readonly Measured[],
	layers: ReadonlyMap<Target, number>
): Arrangement {
	const placed: MapBox[] = [];
	const lanes: Map<Target, number>[] = [];
	let bottom: number = margin;
	listColumns(boxes, layers).forEach((items, column) => {
		const before = placed.filter(({ id }) => layers.get(id) === column - 1);
		const passing = new Map<Target, number>();
		let y: number = margin;
		for (const { target, height, box } of orderItems(items, before, lanes.at(-1))) {
			if (box) placed.push({ ...box, x: leftOf(column), y });
			else passing.set(target, y + height);
			bottom = Math.max(bottom, y + height);
			y += height + between;
		}
		lanes.push(passing);
	});
	return { boxes: placed, lanes, bottom };
}

/** The boxes of each column, and a lane for each target beyond it that a column before leads to. */
function listColumns(boxes: readonly Measured[], layers: ReadonlyMap<Target, number>): Item[][] {
	const layerOf = ({ id }: Measured) => layers.get(id) ?? 0;
	const count = Math.max(-1, ...boxes.map(layerOf)) + 1;
	return Array.from({ length: count }, (_, column) => {
		const own = boxes.filter((box) => layerOf(box) === column);
		const before = boxes.filter((box) => layerOf(box) < column);
		const passing = boxes.filter(
			(box) => layerOf(box) > column && before.some((other) => exitsTo(other, box.id).length > 0)
		);
		return [
			...own.map((box): Item => ({ target: box.id, height: box.height, box })),
			...passing.map(({ id }): Item => ({ target: id, height: lane }))
		];
	});
}

/** By the middle of all lines to each as they leave the column before. */
function orderItems(
	items: readonly Item[],
	before: readonly MapBox[],
	passing: ReadonlyMap<Target, number> = new Map()
): Item[] {
	const heightOf = ({ target }: Item): number => {
		const leaving = before.flatMap((box) => exitsTo(box, target).map(({ y }) => box.y + y));
		const lines = [...leaving, ...(passing.has(target) ? [passing.get(target) ?? 0] : [])];
		return lines.reduce((sum, y) => sum + y, 0) / Math.max(1, lines.length);
	};
	return [...items].sort((a, b) => heightOf(a) - heightOf(b));
}

function exitsTo({ rows }: Pick<Measured, 'rows'>, target: Target) {
	return rows.flatMap(({ exits }) => exits.filter(({ to }) => to === target));
}
