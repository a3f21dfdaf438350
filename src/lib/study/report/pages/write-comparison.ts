import { drawComparison } from '../charts/draw-comparison.ts';
import { element, together } from '../charts/element.ts';
import type { Markup } from '../charts/element.ts';
import type { ComparedTask, Report } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { writeFigure, writeSection } from './write-figure.ts';
import { none, paragraph, writeList, writeTable } from './write-table.ts';

/** Before and after: the interval first, the test for those who ask for it. */
export function writeComparison(report: Report): Markup {
	const { comparison, tasks } = report;
	if (!comparison) return together();
	const { before, after, says, refused, findings } = comparison;
	const labels = listLabels(report);
	const titleOf = (id: string) => tasks.find(({ taskId }) => taskId === id)?.title ?? id;
	const marked =
		before.isSimulated && !labels.includes('SIMULATED') ? ['SIMULATED', ...labels] : labels;
	return writeSection(
		{ id: 'comparison', title: 'Before and after' },
		writeList(says),
		comparison.tasks.length > 0
			? writeFigure({
					caption: `Open dot: ${before.title} (${before.n}). Filled dot: ${after.title} (${after.n}). Lines: 95 % intervals. Without help only.`,
					chart: drawComparison(comparison.tasks),
					labels: marked,
					beside: writeChanges(comparison.tasks)
				})
			: paragraph('No task can be compared.'),
		findings.length > 0
			? writeTable({
					caption: 'What the earlier study found, and what is answered',
					head: ['Problem', 'What happened', 'Now'],
					rows: findings.map(({ id, finding, says: now }) => [id, finding, now])
				})
			: '',
		refused.length > 0
			? together(
					element('h3', {}, 'Not compared'),
					writeList(refused.map(({ taskId, says: why }) => `${titleOf(taskId)}: ${why}.`))
				)
			: ''
	);
}

function writeChanges(tasks: readonly ComparedTask[]): Markup {
	return together(
		writeTable({
			caption: 'Change, task by task',
			head: ['Task', 'Before', 'After', 'Change and 95 % interval', 'Fewest screens'],
			rows: tasks.map((task) => [
				task.title,
				task.before.says,
				task.after.says,
				task.says,
				task.minimum ?? none
			])
		}),
		writeList([...new Set(tasks.map(({ detectable }) => detectable))]),
		element(
			'details',
			{},
			element('summary', {}, 'Tests'),
			paragraph(
				'Several tasks were tested: with eight, the chance of at least one false alarm is about one in three. Only the tasks named before the study decide.'
			),
			writeList(
				tasks.map(
					({ title, test, isPrimary }) => `${title}${isPrimary ? ' (decides)' : ''}: ${test}`
				)
			)
		)
	);
}
