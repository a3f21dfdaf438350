import { drawPaths } from '../charts/draw-paths.ts';
import { sayUnit } from '../charts/draw-unit.ts';
import { element } from '../charts/element.ts';
import type { Content, Markup } from '../charts/element.ts';
import type { PersonPath, TaskReport } from '../tasks/types.ts';
import type { Report } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { writeFigure, writeSection } from './write-figure.ts';
import { paragraph, writeTable } from './write-table.ts';

/** The ways people took, task by task: a tree of screens, and everybody's own way beside it. */
export function writePaths(report: Report): Markup {
	return writeSection(
		{ id: 'paths', title: 'Ways taken' },
		paragraph(
			'Every screen stands below the one from which most people came. Under 15 people each line is one person. “Right” and “wrong” count first answers there, “back” how often somebody turned round, “named” who pointed at an answer there. A broken line is a way that a wrong answer led to.'
		),
		...report.tasks
			.filter(({ people }) => people.length > 0)
			.map((task) => writeTask(task, listLabels(report, [task])))
	);
}

function writeTask(task: TaskReport, labels: readonly string[]): Markup {
	const ways = Object.entries(task.minimum).map(([way, screens]) => `${screens} by ${way}`);
	return element(
		'div',
		{ class: 'task' },
		element('h3', {}, task.title),
		element('p', { class: 'hint' }, task.scenario),
		writeFigure({
			caption: `${task.title}: fewest screens ${ways.join(', ') || 'unknown'}.`,
			chart: drawPaths(task.title, task.tree, task.people.length),
			labels,
			beside: writeTable({
				caption: `Everybody’s way: ${task.title}`,
				head: ['Person', 'How it ended', 'Screens (different)', 'Way'],
				rows: task.people.map((person) => [
					person.participant,
					sayEnd(person),
					`${person.total} (${person.distinct})`,
					sayWay(person)
				])
			})
		})
	);
}

function sayEnd({ kind, named }: PersonPath): string {
	return `${sayUnit(kind)}${named.length > 0 ? `: ${named.join(', ')}` : ''}`;
}

function sayWay({ steps }: PersonPath): Markup {
	const words: Content[] = steps.flatMap(({ label, isBacktrack }, index) => [
		index > 0 ? (isBacktrack ? ' ↩ ' : ' › ') : '',
		isBacktrack ? element('em', {}, label) : label
	]);
	return element('span', { class: 'trail' }, ...words);
}
