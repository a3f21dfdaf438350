import type { Attempt } from '../attempts/types.ts';
import type { ReportedFinding } from '../report/types.ts';
import type { JoinedFinding } from './join-studies.ts';
import type { Finding, FindingsFile, Tie } from './types.ts';

/** What findings look like in a report. */
export interface FindingsToReport {
	readonly file: FindingsFile;
	/** Where the quotes of the findings come from. */
	readonly attempts: readonly Attempt[];
	readonly titleOf: (id: string) => string;
	/** How they stand in a later study, and which one. */
	readonly later?: { readonly studyId: string; readonly joined: readonly JoinedFinding[] };
}

/** The findings of a file for a report, with quotes by code where the participant allowed them. */
export function reportFindings(source: FindingsToReport): ReportedFinding[] {
	const { file, attempts, titleOf, later } = source;
	const joined = new Map(later?.joined.map((one) => [one.finding.id, one]));
	return file.findings.map((finding) => {
		const again = joined.get(finding.id);
		const { id, tie, says, participants, reached, ratings, tasks, edit, owner, decision } = finding;
		return {
			id,
			at: sayTie(tie, titleOf),
			says,
			participants,
			reached,
			ratings: ratings.map(({ value }) => value),
			quotes: findQuotes(finding, attempts),
			tasks,
			...(edit === undefined ? {} : { edit }),
			...(owner === undefined ? {} : { owner }),
			...(decision && { decision }),
			...(later && again && { checked: { studyId: later.studyId, says: again.says } }),
			...(later && again?.is === 'answered' ? { answeredIn: later.studyId } : {})
		};
	});
}

function findQuotes({ notes }: Finding, attempts: readonly Attempt[]): ReportedFinding['quotes'] {
	return attempts.flatMap(({ participant, notes: all }) =>
		all
			.filter(({ kind, noteId, text }) => kind === 'quote' && text && notes.includes(noteId))
			.map(({ text }) => ({ participant, text }))
	);
}

const kindNames: Readonly<Record<Tie['kind'], string>> = {
	step: 'Step',
	question: 'Question',
	option: 'Answer',
	need: 'Need',
	term: 'Word',
	screen: 'Screen'
};

/** What a finding belongs to, in words: "Question: Which kind of work is it?" */
export function sayTie({ kind, id }: Tie, titleOf: (id: string) => string): string {
	const named = { question: `question/${id}`, need: `needs/${id}`, option: id.split('/')[1] ?? id };
	const key = kind === 'question' || kind === 'need' || kind === 'option' ? named[kind] : id;
	const title = titleOf(key);
	return `${kindNames[kind]}: ${title === key ? id : title}`;
}
