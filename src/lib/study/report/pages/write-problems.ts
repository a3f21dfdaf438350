import { element, together } from '../charts/element.ts';
import type { Content, Markup } from '../charts/element.ts';
import type { ProblemReport, Report } from '../types.ts';
import { listLabels } from './list-labels.ts';
import { decisionWords } from './write-edits.ts';
import { writeLabels, writeSection } from './write-figure.ts';
import { hint, none, paragraph, writeTable } from './write-table.ts';

/** Problems with frequency and severity in columns of their own, then who had which. */
export function writeProblems(report: Report): Markup {
	const { problems, tasks } = report;
	if (problems.length === 0) {
		return writeSection(
			{ id: 'problems', title: 'Problems' },
			paragraph('No findings were given with the recordings.')
		);
	}
	return writeSection(
		{ id: 'problems', title: 'Problems' },
		writeLabels(listLabels(report)),
		writeTable({
			caption:
				'What happened, how often of those who came there, and how severe the raters find it',
			head: [
				'Problem',
				'Where',
				'People',
				'Severity, 0 to 4',
				'Edit',
				'Decision',
				'Tasks',
				'Later'
			],
			rows: problems.map((problem) => writeRow(problem, tasks))
		}),
		hint(
			'Frequency and severity are two things and stay in two columns. Severity was rated after the sessions; single raters agree badly, so the spread matters as much as the mean.'
		),
		writeMatrix(report)
	);
}

function writeRow(problem: ProblemReport, tasks: Report['tasks']): Content[] {
	const { id, says, at, rate, edit, checked } = problem;
	return [
		together(element('strong', {}, id), ` ${says}`, ...writeQuotes(problem)),
		at,
		rate.says,
		saySeverity(problem),
		edit ?? none,
		sayDecision(problem),
		problem.tasks.map((taskId) => titleOf(taskId, tasks)).join('; ') || none,
		checked ? `${checked.studyId}: ${checked.says}` : none
	];
}

function writeQuotes({ quotes }: ProblemReport): Markup[] {
	return quotes.map(({ participant, text }) =>
		element('q', { class: 'quote' }, text, ` (${participant})`)
	);
}

const titleOf = (id: string, tasks: Report['tasks']) =>
	tasks.find(({ taskId }) => taskId === id)?.title ?? id;

function saySeverity({ severity, ratings }: ProblemReport): string {
	if (ratings.length === 0) return 'not rated';
	if (!severity) {
		const values = ratings.map(String).join(', ');
		return `${values}: no mean yet, three raters are wanted`;
	}
	const { mean, low, high, n } = severity;
	const raters = `${n} ${n === 1 ? 'rater' : 'raters'}`;
	return `${mean.toFixed(1)} (${low === high ? `all ${low}` : `${low} to ${high}`}, ${raters})`;
}

function sayDecision({ decision, owner, answeredIn }: ProblemReport): string {
	const decided = decision ? `${decisionWords[decision.kind]}: ${decision.why}` : 'open';
	const says = owner ? `${decided} (${owner})` : decided;
	return answeredIn ? `${says}. Looked at again in “${answeredIn}”` : says;
}

/** Participants × problems: the most frequent problem left, whoever had most on top. */
function writeMatrix({ problems, sessions }: Report): Markup {
	const had = (person: Person) => problems.filter((problem) => hasHad(problem, person)).length;
	const people = sessions
		.filter(({ leftOut }) => !leftOut)
		.sort((a, b) => had(b) - had(a) || (a.participant < b.participant ? -1 : 1));
	return writeTable({
		caption: 'Who had which problem',
		head: ['Person', ...problems.map(({ id }) => id), 'Problems'],
		rows: people.map((person) => [
			person.participant,
			...problems.map((problem) => drawCell(problem, person)),
			had(person)
		])
	});
}

type Person = Report['sessions'][number];

const hasHad = ({ sessions, participants }: ProblemReport, person: Person) =>
	sessions?.had.includes(person.sessionId) ?? participants.includes(person.participant);

function drawCell(problem: ProblemReport, person: Person): Markup {
	if (hasHad(problem, person)) return element('span', { class: 'had' }, '● had it');
	const was =
		problem.sessions?.reached.includes(person.sessionId) ??
		problem.reached.includes(person.participant);
	return element('span', { class: 'soft' }, was ? '○ no' : 'not there');
}
