import { element, together } from '../charts/element.ts';
import type { Markup } from '../charts/element.ts';
import type { ProblemReport, Report } from '../types.ts';
import { writeLabels, writeSection } from './write-figure.ts';
import { hint, none, paragraph, writeTable } from './write-table.ts';
import { decisionWords } from './write-summary.ts';

/** Problems with frequency and severity in columns of their own, then who had which. */
export function writeProblems(report: Report): Markup {
	const { problems, labels } = report;
	if (problems.length === 0) {
		return writeSection(
			{ id: 'problems', title: 'Problems' },
			paragraph('No findings were given with the recordings.')
		);
	}
	return writeSection(
		{ id: 'problems', title: 'Problems' },
		writeLabels(labels),
		writeTable({
			caption:
				'What happened, how often of those who came there, and how severe the raters find it',
			head: ['Problem', 'Where', 'People', 'Severity, 0 to 4', 'Edit', 'Decision'],
			rows: problems.map((problem) => [
				together(element('strong', {}, problem.id), ` ${problem.says}`, ...writeQuotes(problem)),
				problem.at,
				problem.rate.says,
				saySeverity(problem),
				problem.edit ?? none,
				sayDecision(problem)
			])
		}),
		hint(
			'Frequency and severity are two things and stay in two columns. Severity was rated after the sessions; single raters agree badly, so the spread matters as much as the mean.'
		),
		writeMatrix(report)
	);
}

function writeQuotes({ quotes }: ProblemReport): Markup[] {
	return quotes.map(({ participant, text }) =>
		element('q', { class: 'quote' }, text, ` (${participant})`)
	);
}

function saySeverity({ severity }: ProblemReport): string {
	if (!severity) return 'not rated';
	const { mean, low, high, n } = severity;
	const raters = `${n} ${n === 1 ? 'rater' : 'raters'}`;
	return `${mean.toFixed(1)} (${low === high ? `all ${low}` : `${low} to ${high}`}, ${raters})`;
}

function sayDecision({ decision, answeredIn }: ProblemReport): string {
	const says = decision ? `${decisionWords[decision.kind]}: ${decision.why}` : 'open';
	return answeredIn ? `${says}. Looked at again in “${answeredIn}”` : says;
}

/** Participants × problems: the most frequent problem left, whoever had most on top. */
function writeMatrix({ problems, sessions }: Report): Markup {
	const counted = sessions.flatMap(({ participant, leftOut }) => (leftOut ? [] : participant));
	const had = (participant: string) =>
		problems.filter(({ participants }) => participants.includes(participant)).length;
	const people = [...new Set(counted)].sort((a, b) => had(b) - had(a) || (a < b ? -1 : 1));
	return writeTable({
		caption: 'Who had which problem',
		head: ['Person', ...problems.map(({ id }) => id), 'Problems'],
		rows: people.map((participant) => [
			participant,
			...problems.map((problem) => drawCell(problem, participant)),
			had(participant)
		])
	});
}

function drawCell({ participants, reached }: ProblemReport, participant: string): Markup {
	if (participants.includes(participant)) return element('span', { class: 'had' }, '● had it');
	const was = reached.includes(participant);
	return element('span', { class: 'soft' }, was ? '○ no' : 'not there');
}
