import type { ComparedTask } from '../types.ts';
import { drawShareAxis, drawWhisker, shareAt } from './draw-success.ts';
import { element } from './element.ts';
import type { Markup } from './element.ts';
import { label, line, picture, round, shorten } from './picture.ts';

const row = 62;
const top = 8;

/** Two dots a task: before is hollow and above, after is filled and below, each with its interval. */
export function drawComparison(tasks: readonly ComparedTask[]): Markup {
	const bottom = top + tasks.length * row;
	return picture(
		{ name: `Before and after. ${tasks.map(sayTask).join('. ')}`, height: bottom + 20 },
		...drawShareAxis(top, bottom),
		...tasks.flatMap((task, index) => drawTask(task, top + index * row))
	);
}

const sayTask = ({ title, before, after }: ComparedTask) =>
	`${title}: ${before.says}, then ${after.says}`;

function drawTask({ title, before, after }: ComparedTask, y: number): Markup[] {
	const [first, second] = [y + 29, y + 48];
	const [from, to] = [shareAt(before.x / before.n), shareAt(after.x / after.n)];
	return [
		label(shorten(title, 48), { x: 8, y: y + 15 }),
		...(before.bounds ? [drawWhisker(before.bounds, first)] : []),
		...(after.bounds ? [drawWhisker(after.bounds, second)] : []),
		line('link', [from, first], [to, second]),
		element('circle', { class: 'hollow', cx: round(from), cy: first, r: 6 }),
		element('circle', { class: 'dot', cx: round(to), cy: second, r: 6 })
	];
}
