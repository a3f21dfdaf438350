import { bandOfLostness } from '../../measures/band-of-lostness.ts';
import { drawScale } from '../charts/draw-scale.ts';
import { together } from '../charts/element.ts';
import type { Markup } from '../charts/element.ts';
import type { TaskReport } from '../tasks/types.ts';
import type { Report } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { writeFigure, writeSection } from './write-figure.ts';
import { none, writeTable } from './write-table.ts';

/** The two bands of Smith (1996), and more than any lostness can be. */
const notLost = 0.4;
const lost = 0.5;
const most = 1.4;

/** How far from the shortest way those went who found the answer; nothing where nobody did. */
export function writeLostness(report: Report): Markup {
	const tasks = report.tasks.filter(({ lostness }) => lostness.values.length > 0);
	if (tasks.length === 0) return together();
	return writeSection(
		{ id: 'lostness', title: 'Efficiency: how far from the shortest way' },
		writeFigure({
			caption:
				'Lostness of those who found the answer: 0 is the shortest way. Up to 0.4 nobody is seen to be lost, beyond 0.5 everybody, and between the two it is unclear (Smith 1996). Each dot is one person; bar: the median.',
			chart: drawLostness(tasks),
			labels: listLabels(report, tasks),
			beside: writeTable({
				caption: 'Lostness by task',
				head: ['Task', 'People', 'Median', 'Not lost', 'Unclear', 'Lost'],
				rows: tasks.map(({ title, lostness: { values, median } }) => [
					title,
					values.length,
					median === undefined ? none : median.toFixed(2),
					...(['not-lost', 'unclear', 'lost'] as const).map(
						(band) => values.filter((value) => bandOfLostness(value) === band).length
					)
				])
			})
		})
	);
}

function drawLostness(tasks: readonly TaskReport[]): Markup {
	return drawScale(
		{
			name: `Lostness. ${tasks.map(sayTask).join('. ')}`,
			low: 0,
			high: most,
			ticks: [
				{ value: 0, says: '0 shortest way' },
				{ value: 1, says: '1' },
				{ value: most, says: '1.4' }
			],
			marks: [
				{ value: notLost, says: 'not lost, to 0.4', anchor: 'end' },
				{ value: lost, says: 'from 0.5, lost', anchor: 'start' }
			]
		},
		tasks.map(({ title, lostness: { values, median } }) => ({
			title,
			dots: values.map((value) => ({ value: Math.min(value, most), isHollow: false })),
			...(median !== undefined && { mean: Math.min(median, most) })
		}))
	);
}

const sayTask = ({ title, lostness: { median } }: TaskReport) =>
	`${title}: median ${median === undefined ? none : median.toFixed(2)}`;
