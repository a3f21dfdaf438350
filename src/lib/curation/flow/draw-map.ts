import { arrangeColumns, leftOf } from './arrange-columns.ts';
import type { Arrangement } from './arrange-columns.ts';
import { countEdges } from './count-edges.ts';
import { drawBack, drawOnward } from './draw-line.ts';
import { layerQuestions } from './layer-questions.ts';
import { mapSizes, measureEnd, measureQuestion } from './measure-box.ts';
import { pathway } from './types.ts';
import type { FlowMap, MapBox, MapLane, MapLine, Outline, Target } from './types.ts';

const { boxWidth, gap, margin } = mapSizes;
const endTitle = 'Pathway';

/**
 * The outline as a drawing: a box for each question with a row for each option, and a line from each
 * row to each question that it leads to, or to the pathway. Boxes do not overlap; lines to one target
 * run together, and through no box.
 */
export function drawMap(outline: Outline): FlowMap {
	const edges = countEdges(outline);
	const asked = outline.texts.filter(({ id }) => edges.some(({ question }) => question === id));
	if (asked.length === 0) return { width: 0, height: 0, boxes: [], lines: [], lanes: [] };
	const layers = layerQuestions(
		asked.map(({ id }) => id),
		edges
	);
	const measured = asked.map((text) =>
		measureQuestion(
			text,
			edges.filter(({ question }) => question === text.id)
		)
	);
	const arrangement = arrangeColumns(
		[...measured, measureEnd(pathway, endTitle, outline.count)],
		layers
	);
	const lines = arrangement.boxes.flatMap((box) => drawLines(box, { ...arrangement, layers }));
	const isLedBack = lines.some(({ isBack }) => isBack);
	return {
		width: leftOf(layers.get(pathway) ?? 0) + boxWidth + margin,
		height: arrangement.bottom + margin + (isLedBack ? gap : 0),
		boxes: arrangement.boxes,
		lines: lines.map(({ line }) => line),
		lanes: nameLanes(arrangement, outline)
	};
}

function nameLanes({ lanes }: Arrangement, { texts }: Outline): MapLane[] {
	return lanes.flatMap((passing, column) =>
		[...passing].map(([to, y]) => {
			const text = `to “${texts.find(({ id }) => id === to)?.short ?? endTitle}”`;
			return { to, x: leftOf(column), y, text };
		})
	);
}

interface Placed extends Arrangement {
	readonly layers: ReadonlyMap<Target, number>;
}

function drawLines(box: MapBox, placed: Placed): { line: MapLine; isBack: boolean }[] {
	return box.rows.flatMap(({ option, exits }) =>
		exits.flatMap((exit) => {
			const target = placed.boxes.find(({ id }) => id === exit.to);
			if (!target) return [];
			const from = { x: box.x + boxWidth, y: box.y + exit.y };
			const to = { x: target.x, y: target.y + target.entry };
			const isBack = target.x <= box.x;
			const d = isBack
				? drawBack(from, to, placed.bottom + gap / 2)
				: drawOnward({ from, across: listLanes(box.id, exit.to, placed), to });
			return [{ line: { option, to: exit.to, d }, isBack }];
		})
	);
}

/** The heights at which a line passes the columns between its ends. */
function listLanes(from: Target, to: Target, { layers, lanes }: Placed): number[] {
	return lanes
		.slice((layers.get(from) ?? 0) + 1, layers.get(to))
		.flatMap((lane) => lane.get(to) ?? []);
}
