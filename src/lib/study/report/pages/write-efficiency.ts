import { drawTimes } from '../charts/draw-times.ts';
import { sayTime } from '../charts/say-time.ts';
import { together } from '../charts/element.ts';
import type { Markup } from '../charts/element.ts';
import { rateOf } from '../tasks/rate-of.ts';
import type { TaskReport } from '../tasks/types.ts';
import type { Report } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { writeFigure, writeLabels, writeSection } from './write-figure.ts';
import { hint, none, paragraph, writeTable } from './write-table.ts';

/** How long tasks took. */
export function writeTimes(report: Report): Markup {
	const { tasks, study } = report;
	const timed = tasks.filter(({ times }) => times.dots.length > 0);
	if (timed.length === 0) return together();
	return writeSection(
		{ id: 'times', title: 'Efficiency: how long it took' },
		writeFigure({
			caption:
				'Each square is one attempt on a logarithmic axis. Bar and line below: geometric mean and 95 % interval of those who did it without help; failures, skips and help never enter it.',
			chart: drawTimes(timed),
			labels: listLabels(report, timed),
			beside: writeTable({
				caption: 'Time of unassisted successes',
				head: [
					'Task',
					'People',
					'Geometric mean',
					'Interval',
					'Median',
					'Shortest to longest',
					'Of it on opened resources'
				],
				rows: timed.map(writeRow)
			})
		}),
		hint(
			`Time without pauses and unexplained absence; reading an opened resource elsewhere counts, and stands in the last column too. ${study.thinkAloud ? 'People thought aloud, which takes time: compare with sessions of that kind only.' : 'People did not think aloud.'}`
		)
	);
}

function writeRow({ title, times: { summary } }: TaskReport): string[] {
	const { n, value, bounds, median, min, max, note, external } = summary;
	const say = (ms: number | undefined) => (ms === undefined ? none : sayTime(ms));
	return [
		title,
		String(n),
		say(value),
		bounds && !note ? `${sayTime(bounds.low)} to ${sayTime(bounds.high)}` : (note ?? none),
		say(median),
		min === undefined ? none : `${say(min)} to ${say(max)}`,
		external ? `${external.n} of ${n}: ${say(external.low)} to ${say(external.high)}` : none
	];
}

/** What people searched for, and what found nothing. */
export function writeSearches(report: Report): Markup {
	const { searches, tasks, intervalBy } = report;
	const { terms, queries, zero, hidden, gaps } = searches;
	if (queries === 0) {
		return writeSection({ id: 'searches', title: 'Search' }, paragraph('Nobody searched.'));
	}
	const titleOf = (id: string) => tasks.find(({ taskId }) => taskId === id)?.title ?? id;
	const aside =
		hidden > 0 ? ` ${hidden} were made by people who keep their words to themselves.` : '';
	return writeSection(
		{ id: 'searches', title: 'Search' },
		paragraph(
			`${queries} searches. Without any result: ${rateOf(zero, queries, intervalBy).says}, each search counted for itself.${aside}`
		),
		writeLabels(listLabels(report)),
		writeTable({
			caption: 'Words searched for, merged by capitals and endings',
			head: [
				'Words',
				'People',
				'Times',
				'Found',
				'Without result',
				'Opened result',
				'Next',
				'When',
				'Tasks'
			],
			rows: terms.map((term) => writeTerm(term, intervalBy, titleOf))
		}),
		gaps.length > 0
			? paragraph(
					`For the curators, since nothing was found: ${gaps.map((gap) => `“${gap}”`).join(', ')}.`
				)
			: ''
	);
}

function writeTerm(
	term: Report['searches']['terms'][number],
	intervalBy: Report['intervalBy'],
	titleOf: (id: string) => string
): (string | number)[] {
	return [
		term.text,
		term.people,
		term.times,
		term.found.low === term.found.high ? term.found.low : `${term.found.low} to ${term.found.high}`,
		term.zero > 0 ? rateOf(term.zero, term.times, intervalBy).says : none,
		term.openedRanks.map((rank) => `no. ${rank}`).join(', ') || none,
		sayNext(term.next),
		sayWhen(term),
		term.tasks.map(titleOf).join('; ')
	];
}

function sayNext(next: Report['searches']['terms'][number]['next']): string {
	return [
		...(next.opened > 0 ? [`${next.opened} opened a result`] : []),
		...(next.searched > 0 ? [`${next.searched} searched again`] : []),
		...(next.other > 0 ? [`${next.other} did something else`] : [])
	].join(', ');
}

function sayWhen({ before, after }: { readonly before: number; readonly after: number }): string {
	return [
		...(before > 0 ? [`${before} before any answer`] : []),
		...(after > 0 ? [`${after} after answers`] : [])
	].join(', ');
}
