import { drawSuccess } from '../charts/draw-success.ts';
import { sayUnits } from '../charts/draw-strip.ts';
import { element, together } from '../charts/element.ts';
import type { Markup } from '../charts/element.ts';
import { shareOf } from '../rank-worst.ts';
import type { Rate } from '../tasks/types.ts';
import type { Report } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { writeFigure, writeLabels, writeSection } from './write-figure.ts';
import { hint, none, paragraph, writeList, writeTable } from './write-table.ts';

/** Whether people did the tasks: dots, intervals, what stands behind them. */
export function writeSuccess(report: Report): Markup {
	const tasks = [...report.tasks].sort((a, b) => shareOf(b) - shareOf(a));
	const target = Math.round(report.study.target * 100);
	return writeSection(
		{ id: 'success', title: 'Effectiveness: who did each task' },
		writeFigure({
			caption: `Filled dot: did it without help. Open dot: with help counted. Line: 95 % interval (${intervalName(report)}). Dashed: the target named before the study, ${target} of 100. Dotted: the usual 78 of 100 in some 1,200 tasks of other products (Sauro 2011).`,
			chart: drawSuccess(tasks, report.study.target),
			labels: listLabels(report),
			beside: writeTable({
				caption: 'Success by task, best first',
				head: ['Task', 'Without help', 'With help', 'Never went back'],
				rows: tasks.map((task) => [
					task.title,
					task.unassisted.says,
					task.success.says,
					task.direct.says
				])
			})
		}),
		writeOutcomes(tasks),
		writeList(
			tasks.flatMap(({ title, upperBound }) => (upperBound ? [`${title}: ${upperBound}`] : []))
		)
	);
}

function writeOutcomes(tasks: Report['tasks']): Markup {
	return writeTable({
		caption: 'Outcomes, and success by the first thing done',
		head: [
			'Task',
			'Outcomes',
			'First choice right',
			'First choice wrong',
			'Searched first',
			'Partly right',
			'Closed the tab',
			'Called off',
			'Not begun'
		],
		rows: tasks.map((task) => [
			task.title,
			sayUnits(task.units),
			sayGroup(task.firstChoice.right),
			sayGroup(task.firstChoice.wrong),
			sayGroup(task.firstChoice.search),
			task.near,
			task.closedTab,
			task.invalid,
			task.notReached
		])
	});
}

export const intervalName = ({ intervalBy }: Pick<Report, 'intervalBy'>) =>
	intervalBy === 'wilson' ? 'Wilson' : 'adjusted Wald';

/** Of those who began in one way; a dash where nobody did. */
const sayGroup = ({ n, says }: Rate) => (n > 0 ? says : none);

/** What was answered first, question by question. */
export function writeFirstAnswers(report: Report): Markup {
	const { questions } = report;
	if (questions.length === 0) return together();
	return writeSection(
		{ id: 'first-answers', title: 'First answers' },
		paragraph(
			'How many people chose each answer the first time a question came up in a task. A box with a check is right for the task; a count without one was a wrong way. People who searched before they answered anything stand in a column of their own.'
		),
		writeLabels(listLabels(report)),
		...questions.map(writeQuestion)
	);
}

/** Answers that nobody chose and that are right for no task are named below: the rest fits on paper. */
function writeQuestion({ title, options, rows }: Report['questions'][number]): Markup {
	const isTold = (at: number) =>
		rows.some(({ cells }) => (cells[at]?.count ?? 0) > 0 || cells[at]?.right === true);
	const told = options.flatMap((_, at) => (isTold(at) ? [at] : []));
	const untold = options.filter((_, at) => !isTold(at));
	return together(
		writeTable({
			caption: title,
			head: ['Task', ...told.map((at) => options[at] ?? ''), 'Searched first'],
			rows: rows.map((row) => [
				row.title,
				...told.flatMap((at) => (row.cells[at] ? [sayCell(row.cells[at])] : [])),
				row.searchFirst > 0 ? row.searchFirst : none
			])
		}),
		untold.length > 0
			? hint(`Chosen by nobody first, and right for no task: ${untold.join(' · ')}.`)
			: ''
	);
}

function sayCell({ count, right, off }: FirstAnswerCell): Markup {
	const aside = off ? ` (${off} where it led there no more)` : '';
	if (right === true) return element('span', { class: 'right' }, `✓ ${count}${aside}`);
	return element('span', { class: count > 0 ? 'wrong' : 'soft' }, count > 0 ? count : none);
}

type FirstAnswerCell = Report['questions'][number]['rows'][number]['cells'][number];

/** Wrong answers that drew people, and where they gave up. */
export function writeAttractors(report: Report): Markup {
	const { attractors, giveUps, tasks } = report;
	const titleOf = (id: string) => tasks.find(({ taskId }) => taskId === id)?.title ?? id;
	const where = (ids: readonly string[]) => ids.map(titleOf).join('; ');
	return writeSection(
		{ id: 'attractors', title: 'What drew people away, and where they gave up' },
		writeLabels(listLabels(report)),
		attractors.length > 0
			? writeTable({
					caption: 'Wrong answers and wrong things that drew several people or several tasks',
					head: ['What', 'Where', 'People', 'Tasks', 'So'],
					rows: attractors.map(({ kind, label, at, people, tasks: ids }) => [
						label,
						kind === 'named' ? 'named as the answer' : (at ?? none),
						`${people.length}: ${people.join(', ')}`,
						where(ids),
						ids.length > 1 ? 'the label draws, whatever the task' : 'one task only'
					])
				})
			: paragraph('Nothing wrong drew more than one person.'),
		giveUps.length > 0
			? writeTable({
					caption: 'Screens on which people gave up',
					head: ['Screen', 'People', 'Tasks'],
					rows: giveUps.map(({ label, people, tasks: ids }) => [
						label,
						`${people.length}: ${people.join(', ')}`,
						where(ids)
					])
				})
			: paragraph('Nobody gave up.')
	);
}
