import type { TaskReport } from '../tasks/types.ts';
import { element } from './element.ts';
import type { Markup } from './element.ts';
import { chartWidth, label, line, picture, round, shorten } from './picture.ts';

/** Of about 1,200 usability tasks, people completed 78 % (Sauro 2011). */
export const averageCompletion = 0.78;

const row = 46;
const top = 30;
const left = 8;
const right = 14;
/** Where a share stands in the picture. */
export const shareAt = (share: number) => left + share * (chartWidth - left - right);

/** One row a task, best first: those who did it without help, the interval, and all who did it. */
export function drawSuccess(tasks: readonly TaskReport[], target: number): Markup {
	const bottom = top + tasks.length * row;
	const targetAt = shareAt(target);
	return picture(
		{ name: `Who did each task. ${tasks.map(sayTask).join('. ')}`, height: bottom + 20 },
		...drawShareAxis(top, bottom),
		line('average', [shareAt(averageCompletion), top], [shareAt(averageCompletion), bottom]),
		line('target', [targetAt, top - 6], [targetAt, bottom]),
		label('target', { x: targetAt - 4, y: top - 10, of: 'small strong', anchor: 'end' }),
		label('usual', {
			x: shareAt(Math.max(averageCompletion, target)) + 4,
			y: top - 10,
			of: 'small'
		}),
		...tasks.flatMap((task, index) => drawTask(task, top + index * row))
	);
}

const sayTask = ({ title, unassisted }: TaskReport) => `${title}: ${unassisted.says}`;

function drawTask({ title, unassisted, success, isPrimary }: TaskReport, y: number): Markup[] {
	const middle = y + 32;
	const name = label(shorten(title, 48), { x: left, y: y + 17, of: isPrimary ? 'strong' : '' });
	const { bounds, x, n } = unassisted;
	if (!bounds) return [name, label('no attempts', { x: left, y: middle + 4, of: 'small' })];
	return [
		name,
		drawWhisker(bounds, middle),
		success.x > x
			? element('circle', { class: 'hollow', cx: round(shareAt(success.x / n)), cy: middle, r: 6 })
			: element('g'),
		element('circle', { class: 'dot', cx: round(shareAt(x / n)), cy: middle, r: 6 })
	];
}

/** An interval: a thin line with ends. */
export function drawWhisker(
	{ low, high }: { readonly low: number; readonly high: number },
	y: number,
	at: (value: number) => number = shareAt
): Markup {
	return element(
		'g',
		{ class: 'whisker' },
		line('', [at(low), y], [at(high), y]),
		line('', [at(low), y - 5], [at(low), y + 5]),
		line('', [at(high), y - 5], [at(high), y + 5])
	);
}

/** Lines at none, half and all, and the words under them. */
export function drawShareAxis(from: number, to: number): Markup[] {
	const ticks = [
		{ at: 0, says: 'nobody', anchor: 'start' },
		{ at: 0.25, says: '', anchor: 'middle' },
		{ at: 0.5, says: 'half', anchor: 'middle' },
		{ at: 0.75, says: '', anchor: 'middle' },
		{ at: 1, says: 'everybody', anchor: 'end' }
	];
	return ticks.flatMap(({ at, says, anchor }) => [
		line('grid', [shareAt(at), from], [shareAt(at), to]),
		label(says, { x: shareAt(at), y: to + 15, of: 'small', anchor })
	]);
}
