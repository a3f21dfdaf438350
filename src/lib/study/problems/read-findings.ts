import { flag, form, isRecord, list, oneOf, record, text } from '../session/shapes.ts';
import type { Shape } from '../session/shapes.ts';
import { findRepeats } from './find-repeats.ts';
import type { FindingsFile } from './types.ts';

/** The findings of a file, or all that is wrong with it, in words. */
export type ReadFindings =
	{ readonly file: FindingsFile } | { readonly problems: readonly string[] };

/** Letters. Far longer than a thousand findings. */
const longestFile = 5_000_000;
const mostFindings = 1000;
/** More than a finding of any study has of one kind: notes, people, tasks. */
const mostOfOne = 2000;
/** Letters of a sentence somebody wrote. */
const longestSentence = 4000;
/** Problems that are said one by one; after them, how many more there are. */
const mostSaid = 12;

/** The findings that a text holds; every field is looked at. Never throws, whatever it is given. */
export function readFindings(given: string): ReadFindings {
	if (given.length > longestFile) {
		return { problems: ['This file is too large for findings.'] };
	}
	let value: unknown;
	try {
		value = JSON.parse(given);
	} catch {
		return {
			problems: [
				'These are no findings, or only a part of them: the file cannot be read as JSON. Save it anew.'
			]
		};
	}
	if (!isRecord(value) || value.format !== 'pathfinder-findings') {
		return { problems: ['This is no file of findings of a Pathfinder study.'] };
	}
	const wrong = file(value, 'The file');
	const problems = wrong.length > 0 ? wrong : checkWhole(value as unknown as FindingsFile);
	if (problems.length === 0) return { file: value as unknown as FindingsFile };
	const more = problems.length - mostSaid;
	return {
		problems: [
			...problems.slice(0, mostSaid).map((says) => `${says}.`),
			...(more > 0 ? [`And ${more} more of this kind.`] : [])
		]
	};
}

/** Findings as the text of their file. */
export function writeFindings(findings: FindingsFile): string {
	return `${JSON.stringify(findings, null, '\t')}\n`;
}

const id = form(/^[A-Za-z0-9_-]{1,60}$/, 'an id');
const findingId = form(/^F\d{2,4}$/, 'a code as F01');
const codes = list(form(/^P\d{2,3}$/, 'a code as P04'), mostOfOne);
const sentence = text(longestSentence);

const finding: Shape = record(
	{
		id: findingId,
		tie: record({
			kind: oneOf('step', 'question', 'option', 'need', 'term', 'screen'),
			id: text(200)
		}),
		says: sentence,
		notes: list(id, mostOfOne),
		tasks: list(id, mostOfOne),
		participants: codes,
		reached: codes,
		ratings: list(
			record({ by: form(/^R\d{1,2}$/, 'a code as R1'), value: oneOf(0, 1, 2, 3, 4) }),
			mostOfOne
		)
	},
	{
		edit: sentence,
		owner: text(200),
		decision: record({
			kind: oneOf('do', 'later', 'no'),
			why: sentence,
			on: form(/^\d{4}-\d\d-\d\d$/, 'a day as 2026-11-24')
		}),
		earlier: record({ studyId: id, id: findingId })
	}
);

const file: Shape = record({
	format: oneOf('pathfinder-findings'),
	schema: oneOf(1),
	studyId: id,
	simulated: flag,
	findings: list(finding, mostFindings)
});

/** What no single field shows. */
function checkWhole({ findings }: FindingsFile): string[] {
	return [
		...findRepeats(findings.map((one) => one.id)).map((one) => `${one} stands for two findings`),
		...findings.flatMap((one) => [
			...findRepeats(one.ratings.map(({ by }) => by)).map(
				(by) => `${by} rated ${one.id} more than once`
			),
			...one.participants
				.filter((code) => !one.reached.includes(code))
				.map((code) => `${code} met ${one.id} and is not among those who came there`)
		])
	];
}
