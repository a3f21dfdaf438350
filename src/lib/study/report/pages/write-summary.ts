import { sayList } from '../../../shared/say-list.ts';
import { drawStrip } from '../charts/draw-strip.ts';
import { drawKey, unitKinds } from '../charts/draw-unit.ts';
import { element, together } from '../charts/element.ts';
import type { Content, Markup } from '../charts/element.ts';
import type { TaskReport } from '../tasks/types.ts';
import type { Report } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { writeEdits } from './write-edits.ts';
import { writeLabels } from './write-figure.ts';
import { hint, none, paragraph, writeList } from './write-table.ts';

/** The first page: what a committee has to know, on one sheet of paper. */
export function writeSummary(report: Report): Markup {
	const { study, counts, tasks } = report;
	return element(
		'header',
		{ class: 'summary' },
		element('p', { class: 'kind' }, 'Usability study · report'),
		element('h1', {}, study.title),
		report.isSimulated ? simulated(report) : '',
		sayFacts(report),
		counts.counted === 0
			? paragraph(
					'No session counts, so there is nothing to report yet. See “Sessions and exclusions”.'
				)
			: together(
					element('h2', {}, 'What people did without help'),
					writeLabels(listLabels(report)),
					element('ol', { class: 'lines', role: 'list' }, ...tasks.map(writeLine)),
					writeKey(tasks),
					sayWorst(report)
				),
		writeEdits(report),
		element('h2', {}, 'What was not tested'),
		writeList(report.untested)
	);
}

function simulated(report: Report): Markup {
	return element(
		'p',
		{ class: 'banner', role: 'note' },
		element('strong', {}, 'SIMULATED.'),
		` ${sayScript(report)}`
	);
}

function sayScript({ counts, comparison }: Report): string {
	const script = 'a script walked the product to show what a report looks like.';
	if (counts.simulated === 0) {
		const earlier = comparison?.before.title ?? 'an earlier study';
		return `The sessions of “${earlier}”, with which this study is compared, were not made by people: ${script} No change between the two is evidence.`;
	}
	// Simulated sessions never stand beside those of people: where they count, they are all that does.
	return `No person took part: ${script} Nothing here is evidence.`;
}

function sayFacts(report: Report): Markup {
	const { study, counts, sessions, editions } = report;
	const days = sessions.flatMap(({ began, leftOut }) => (leftOut ? [] : began.slice(0, 10))).sort();
	const [first, last] = [days[0], days.at(-1)];
	const counted = editions.filter(({ isCounted }) => isCounted);
	const facts: (readonly [string, Content])[] = [
		['People who count', sayPeople(report)],
		['Left out', `${counts.leftOut}${sayWhy(report)}`],
		['Dates', first === undefined ? none : first === last ? first : `${first} to ${last ?? first}`],
		[
			'Product',
			sayList(
				counted.map(
					({ appVersion, dataHash, appCommit }) =>
						`version ${appVersion} (${appCommit.slice(0, 8)}), data ${dataHash.slice(0, 8)}`
				)
			) || none
		],
		['Study', `${study.id}, version ${study.version}, hash ${study.hash.slice(0, 8)}`],
		['Printed', report.printedOn]
	];
	return element(
		'dl',
		{ class: 'facts' },
		...facts.map(([name, value]) =>
			element('div', {}, element('dt', {}, name), element('dd', {}, value))
		)
	);
}

function sayPeople({ counts }: Report): string {
	return [
		`${counts.real} real`,
		...(counts.pilots > 0 ? [`${counts.pilots} pilot`] : []),
		...(counts.simulated > 0 ? [`${counts.simulated} simulated`] : [])
	].join(', ');
}

function sayWhy({ counts, sessions }: Report): string {
	const whys = sessions.flatMap(({ leftOut }) => leftOut?.why ?? []);
	const kinds = [
		...[...new Set(whys)].map(
			(why) => `${whys.filter((other) => other === why).length} ${whyWords[why]}`
		),
		...(counts.withdrew > 0 ? [`${counts.withdrew} ${whyWords.withdrawn}`] : []),
		...(counts.withoutConsent > 0 ? [`${counts.withoutConsent} ${whyWords['no-consent']}`] : [])
	];
	return kinds.length > 0 ? `: ${sayList(kinds)}` : '';
}

const whyWords = {
	excluded: 'excluded, with a reason',
	pilot: 'pilot',
	simulated: 'simulated, since people took part',
	withdrawn: 'withdrew',
	'no-consent': 'without consent',
	invalid: 'called off',
	'not-usable': 'not usable',
	'other-study': 'of another study',
	'other-edition': 'on another edition, kept apart'
} as const;

function writeLine(task: TaskReport): Markup {
	const extra = [
		...(task.success.x > task.unassisted.x ? [`with help ${task.success.says}`] : []),
		...(task.sensitivity ? [task.sensitivity] : []),
		...(task.sureButWrong > 0 ? [`${task.sureButWrong} wrong and sure of it`] : [])
	];
	return element(
		'li',
		{},
		element(
			'div',
			{},
			element('h3', {}, task.title, task.isPrimary ? primary : ''),
			element(
				'p',
				{ class: 'figures' },
				'unassisted ',
				element('strong', {}, task.unassisted.says)
			),
			hint([...extra, task.inWords].filter(Boolean).join(' · '))
		),
		element('div', { class: 'strip' }, drawStrip(task.title, task.units))
	);
}

const primary = element('span', { class: 'label' }, 'decides');

/** Only the squares that occur. */
function writeKey(tasks: readonly TaskReport[]): Markup {
	const used = new Set(tasks.flatMap(({ units }) => units.map(({ kind }) => kind)));
	return element(
		'p',
		{ class: 'keys' },
		'One square is one person. ',
		...unitKinds.filter(({ kind }) => used.has(kind)).map(({ kind }) => drawKey(kind))
	);
}

function sayWorst({ worst, tasks }: Report): Markup {
	const titles = worst.taskIds.flatMap((id) => {
		const task = tasks.find(({ taskId }) => taskId === id);
		return task ? `“${task.title}”` : [];
	});
	if (titles.length === 0) return together();
	const perhaps = worst.isPerhaps
		? ' Perhaps: their intervals overlap with those of other tasks, and other people could have ranked them otherwise.'
		: '';
	return paragraph(element('strong', {}, 'Hardest: '), `${sayList(titles)}.${perhaps}`);
}
