import { drawScale } from '../charts/draw-scale.ts';
import { together } from '../charts/element.ts';
import type { Markup } from '../charts/element.ts';
import type { MeanReport } from '../tasks/types.ts';
import type { Report, SusReport } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { writeFigure, writeSection } from './write-figure.ts';
import { none, writeList, writeTable } from './write-table.ts';

const usualSeq = 5.5;
const middleSus = 68;

/** How people felt about it: after each task, and at the end. */
export function writeSatisfaction(report: Report): Markup {
	const parts = [writeSeq(report), writeSus(report), writeUmux(report)].filter(
		({ markup }) => markup !== ''
	);
	if (parts.length === 0) return together();
	return writeSection(
		{ id: 'satisfaction', title: 'Satisfaction: what people said of it' },
		...parts
	);
}

function writeSeq(report: Report): Markup {
	const rated = report.tasks.filter(({ seq }) => seq.dots.length > 0);
	if (rated.length === 0) return together();
	return together(drawAndTell(report, rated), writeList(listWhys(rated)));
}

/** What people said of the tasks in their own words, by code. */
function listWhys(rated: Report['tasks']): string[] {
	return rated.flatMap(({ title, seq }) =>
		seq.dots.flatMap(({ participant, value, why }) =>
			why === undefined ? [] : [`${participant} of “${title}” (${value} of 7): “${why}”`]
		)
	);
}

function drawAndTell(report: Report, rated: Report['tasks']): Markup {
	return writeFigure({
		caption:
			'“Overall, how difficult or easy was the task?”, asked right after it. Filled: did the task; open: did not. Bar and line: mean and 95 % interval. Dotted: the usual 5.5.',
		chart: drawSeq(rated),
		labels: listLabels(report, rated),
		beside: writeTable({
			caption: 'Ease of each task beside its success',
			head: ['Task', 'Without help', 'All', 'Did it', 'Did not', 'No answer'],
			rows: rated.map(({ title, unassisted, seq }) => [
				title,
				unassisted.says,
				sayMean(seq.all),
				sayMean(seq.successes),
				sayMean(seq.others),
				seq.missing
			])
		})
	});
}

function drawSeq(rated: Report['tasks']): Markup {
	return drawScale(
		{
			name: `How easy each task was, 1 to 7. ${rated.map(({ title, seq }) => `${title}: ${sayMean(seq.all)}`).join('. ')}`,
			low: 1,
			high: 7,
			ticks: [1, 2, 3, 4, 5, 6, 7].map((value) => ({
				value,
				says: value === 1 ? '1 difficult' : value === 7 ? 'easy 7' : String(value)
			})),
			marks: [{ value: usualSeq, says: 'usual' }]
		},
		rated.map(({ title, seq }) => ({
			title,
			dots: [...seq.dots]
				.sort((a, b) => Number(b.isSuccess) - Number(a.isSuccess))
				.map(({ value, isSuccess }) => ({ value, isHollow: !isSuccess })),
			...spread(seq.all)
		}))
	);
}

const spread = ({ mean, bounds }: MeanReport) => ({
	...(mean !== undefined && { mean }),
	...(bounds && { bounds })
});

/** "5.3 [3.9–6.7], n 8". */
function sayMean({ n, mean, bounds }: MeanReport): string {
	if (mean === undefined) return none;
	const interval = bounds ? ` [${bounds.low.toFixed(1)}–${bounds.high.toFixed(1)}]` : '';
	return `${mean.toFixed(1)}${interval}, n ${n}`;
}

function writeSus(report: Report): Markup {
	const { sus } = report;
	if (!sus) return together();
	return together(
		writeFigure({
			caption:
				'System Usability Scale, 0 to 100; not a percentage. Bar and line: mean and 95 % interval. Dotted: 68, the middle of many products.',
			chart: drawHundred('System Usability Scale', sus.dots, { ...sus, n: sus.dots.length }),
			labels: listLabels(report),
			beside: writeTable({
				caption: 'System Usability Scale',
				head: ['Measure', 'Value'],
				rows: [
					[
						'People',
						`${sus.dots.length}${sus.missing > 0 ? `, ${sus.missing} without all ten answers` : ''}`
					],
					['Mean', sayHundred(sus)],
					[
						'Grade',
						sus.gradeIsFirm ? sus.grade : `(${sus.grade}), in brackets: fewer than 8 people`
					],
					['Better than', `about ${Math.round(sus.percentile)} of 100 products`]
				]
			})
		}),
		writeList(
			sus.straightLined.map((code) => `${code} gave the same answer to all ten statements.`)
		)
	);
}

function sayHundred({ mean, bounds }: Pick<SusReport, 'mean' | 'bounds'>): string {
	const interval = bounds ? ` [${Math.round(bounds.low)}–${Math.round(bounds.high)}]` : '';
	return `${Math.round(mean)}${interval}`;
}

function drawHundred(name: string, dots: SusReport['dots'], summary: MeanReport): Markup {
	return drawScale(
		{
			name: `${name}: ${dots.map(({ value }) => Math.round(value)).join(', ')}`,
			low: 0,
			high: 100,
			ticks: [0, 25, 50, 75, 100].map((value) => ({ value, says: String(value) })),
			marks: [{ value: middleSus, says: '68' }]
		},
		[
			{
				title: '',
				dots: dots.map(({ value }) => ({ value, isHollow: false })),
				...spread(summary)
			}
		]
	);
}

function writeUmux(report: Report): Markup {
	const { umuxLite } = report;
	if (!umuxLite) return together();
	const { dots, summary, susEquivalent } = umuxLite;
	return writeFigure({
		caption: 'UMUX-Lite, two statements, 0 to 100.',
		chart: drawHundred('UMUX-Lite', dots, summary),
		labels: listLabels(report),
		beside: writeTable({
			caption: 'UMUX-Lite',
			head: ['Measure', 'Value'],
			rows: [
				['People', dots.length],
				['Mean', sayMean(summary)],
				['As a SUS score', `about ${Math.round(susEquivalent)}`]
			]
		})
	});
}
