import { element, together } from '../charts/element.ts';
import type { Markup } from '../charts/element.ts';
import type { Report, ReportedSession } from '../types.ts';
import { intervalName } from './write-effectiveness.ts';
import { writeLabels, writeSection } from './write-figure.ts';
import { none, paragraph, writeList, writeTable } from './write-table.ts';

/** Who took part, how it was measured, what it cannot say, who was left out, what ran. */
export function writeMethod(report: Report): Markup {
	return together(
		writePeople(report),
		writeSection(
			{ id: 'method', title: 'Method and limits' },
			...sayMethod(report).map((sentence) => paragraph(sentence)),
			writeList(limits)
		),
		writeSessions(report),
		writeHashes(report)
	);
}

function writePeople({ profile, counts, labels }: Report): Markup {
	if (profile.length === 0 || counts.counted === 0) return together();
	return writeSection(
		{ id: 'people', title: 'Who took part' },
		paragraph(
			'Each question is counted for itself, and small groups are not told, so that nobody can be recognized.'
		),
		writeLabels(labels),
		...profile.map(({ asks, answers }) =>
			writeTable({
				caption: asks,
				head: ['Answer', 'People'],
				rows: answers.map(({ label, says }) => [label, says])
			})
		)
	);
}

function sayMethod({ study, intervalBy }: Report): string[] {
	const orders: Readonly<Record<string, string>> = {
		fixed: 'the same order for everybody',
		random: 'an order drawn for each person',
		latin: 'orders that balance which task comes before which (a Latin square)'
	};
	return [
		`People worked on the real pages, with the tasks in ${orders[study.order] ?? study.order}. ${study.thinkAloud ? 'They thought aloud.' : 'They did not think aloud.'} Every task began on the first screen. A task counts as done when what the person named is one of the answers that were written down before the study.`,
		`The study is formative: it looks for problems. Intervals of shares are 95 % intervals by the method of ${intervalName({ intervalBy })}; times are geometric means of unassisted successes; means of ratings have t-intervals. Who closed the tab in a task counts in it as not having done it. Attempts that were called off or not begun are in no count; how many there were stands in the table of outcomes.`
	];
}

const limits = [
	'Few people: the intervals are wide, and that is the finding. “Participants” means these people only.',
	'A success after help is no evidence that people find it alone; it is shown apart.',
	'Participants are colleagues of those who made this, and kind. Ratings tend to be high.',
	'The fewest screens are computed on the site as it is built now; the editions above say on which data people worked.'
];

function writeSessions({ remarks, sessions, tasks, notes }: Report): Markup {
	const lines = tasks.flatMap(({ title, sensitivity, unassisted }) =>
		sensitivity ? [`${title}: ${unassisted.says}; ${sensitivity}.`] : []
	);
	return writeSection(
		{ id: 'sessions', title: 'Sessions and exclusions' },
		writeList(remarks),
		writeTable({
			caption: 'Every session that was given and may be shown, and whether it counts',
			head: ['Person', 'Began', 'Kind', 'How', 'Device', 'Ended', 'Counts', 'Remarks'],
			rows: sessions.map((session) => [
				session.participant,
				session.began.replace('T', ' ').replace('Z', ' UTC'),
				session.kind === 'simulated' ? element('strong', {}, 'SIMULATED') : session.kind,
				session.mode,
				session.device,
				session.status,
				sayCounts(session),
				session.remarks.join('; ') || none
			])
		}),
		lines.length > 0
			? together(
					element('h3', {}, 'With those who were left out'),
					paragraph('An exclusion can be taken back. Without help, these tasks would then be:'),
					writeList(lines)
				)
			: '',
		writeNotes(notes)
	);
}

function writeNotes(notes: Report['notes']): Markup {
	if (notes.length === 0) return together();
	const lines = notes.map(({ participant, kind, text, leftOut }) => {
		const aside = leftOut ? ` (does not count: ${leftOut})` : '';
		return `${participant}, ${kind}: ${text || none}${aside}`;
	});
	return together(element('h3', {}, 'Notes that belong to no task'), writeList(lines));
}

function sayCounts({ leftOut, wasExcluded }: ReportedSession): string {
	if (leftOut) return `no: ${leftOut.says}`;
	return wasExcluded ? 'yes, though excluded: this report was asked for with the excluded' : 'yes';
}

function writeHashes({ editions, study, sessions }: Report): Markup {
	return writeSection(
		{ id: 'editions', title: 'Editions and checksums' },
		paragraph(`Hash of the study as its file says it now: `, element('code', {}, study.hash)),
		writeTable({
			caption: 'What was in front of people; sessions on different editions are never pooled',
			head: ['Product', 'Sessions', 'Counts', 'Study', 'Data', 'Questions'],
			rows: editions.map((edition) => [
				`${edition.appVersion}, ${edition.appCommit}`,
				edition.sessions,
				edition.isCounted ? 'yes' : 'no',
				together(`version ${edition.studyVersion} `, element('code', {}, edition.studyHash)),
				element('code', {}, edition.dataHash),
				element('code', {}, edition.wizardHash)
			])
		}),
		writeTable({
			caption: 'Recordings',
			head: ['Person', 'Session', 'Checksum'],
			rows: sessions.map(({ participant, sessionId, checksum }) => [
				participant,
				element('code', {}, sessionId),
				element('code', {}, checksum)
			])
		})
	);
}
