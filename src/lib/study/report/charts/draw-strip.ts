import type { Unit } from '../tasks/types.ts';
import { drawUnit, sayUnit, unitKinds } from './draw-unit.ts';
import type { Markup } from './element.ts';
import { picture } from './picture.ts';

const step = 19;
const perRow = 12;

/** One square a person, in the order of the classes; counts in its name. */
export function drawStrip(title: string, units: readonly Unit[]): Markup {
	const columns = Math.min(Math.max(units.length, 1), perRow);
	const rows = Math.max(1, Math.ceil(units.length / perRow));
	const squares = units.map(({ kind }, index) =>
		drawUnit(kind, (index % perRow) * step + step / 2, Math.floor(index / perRow) * step + step / 2)
	);
	return picture(
		{
			name: `${title}: ${sayUnits(units)}`,
			height: rows * step,
			width: columns * step,
			isFixed: true
		},
		...squares
	);
}

/** "5 found it, never went back; 2 gave up after trying". */
export function sayUnits(units: readonly Unit[]): string {
	const parts = unitKinds.flatMap(({ kind }) => {
		const count = units.filter((unit) => unit.kind === kind).length;
		return count > 0 ? `${count} ${sayUnit(kind)}` : [];
	});
	return parts.join('; ') || 'no attempts';
}
