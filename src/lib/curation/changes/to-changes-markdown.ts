import { escapeMarkdown } from '../../shared/escape-markdown.ts';
import { groupBy } from '../explore/group-by.ts';
import type { BeforeAfter, ChangesView, GroupView, StageCompared, StepCompared } from './types.ts';

/** What a document adds to a view. */
interface Extras {
	/** Both plans of the first kind of person of each group, in the order of the groups. */
	readonly examples: readonly BeforeAfter[];
	/** A day in words; none is said where none is given. */
	readonly date?: string;
}

/** A report as a document that a committee can read: every group with an example, before and after. */
export function toChangesMarkdown(view: ChangesView, { examples, date }: Extras): string {
	const groups = view.groups.flatMap((group, at) => [
		...listGroup(group),
		...listExample(examples[at])
	]);
	return (
		[
			'# What this edit changes for people',
			...(date ? [escapeMarkdown(date)] : []),
			escapeMarkdown(view.headline),
			...(view.groups.length + view.retold.length > 0 ? [whoCounts] : []),
			...groups,
			...(view.retold.length > 0
				? ['## The same steps, told otherwise', ...view.retold.flatMap(listHelper)]
				: []),
			...(view.questions.length > 0 ? ['## What is asked', toList(view.questions)] : []),
			...(view.helpers.length > 0
				? ['## The helper’s own part', ...view.helpers.flatMap(listHelper)]
				: []),
			...listReworded(view)
		].join('\n\n') + '\n'
	);
}

const whoCounts =
	'An answer counts for a newcomer for whom a helper gives it, and where “not sure” ends in it.';

function listGroup({ people, who, sentences, kinds }: GroupView): string[] {
	return [
		`## ${escapeMarkdown(who)} (${sayKinds(people)})`,
		toList(sentences),
		`Who they are, by their answers:\n\n${toList(listOnce(kinds.map(({ says }) => says)))}`
	];
}

function listHelper({ people, who, sentences }: GroupView): string[] {
	return [`### ${escapeMarkdown(who)} (${sayKinds(people)})`, toList(sentences)];
}

function listExample(example: BeforeAfter | undefined): string[] {
	if (!example) return [];
	const before = toCells(example.before);
	const after = toCells(example.after);
	const rows = Array.from(
		{ length: Math.max(before.length, after.length) },
		(_, at) => `| ${before[at] ?? ''} | ${after[at] ?? ''} |`
	);
	return [
		`For example ${escapeMarkdown(example.says)}:`,
		['| Before | After |', '|---|---|', ...rows].join('\n')
	];
}

function toCells(stages: readonly StageCompared[] | undefined): string[] {
	if (!stages) return ['(no plan for these answers)'];
	return stages.flatMap(({ name, steps }) => [`**${escapeMarkdown(name)}**`, ...steps.map(toCell)]);
}

function toCell({ title, mark, optional }: StepCompared): string {
	const notes = [...(mark === 'same' ? [] : [mark]), ...(optional ? ['optional'] : [])];
	return `${escapeMarkdown(title)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function listReworded({ reworded }: ChangesView): string[] {
	if (reworded.length === 0) return [];
	const entries = reworded.map(
		({ what, was, now }) =>
			`- ${escapeMarkdown(what)}\n  - Before: ${escapeMarkdown(was)}\n  - Now: ${escapeMarkdown(now)}`
	);
	return ['## Worded anew', entries.join('\n')];
}

/** Different choices can be the same in words: "not sure" says what it stands for. */
function listOnce(texts: readonly string[]): string[] {
	return [...groupBy(texts, (text) => text)].map(([text, same]) =>
		same.length > 1 ? `${text} (${same.length} ways to answer)` : text
	);
}

function toList(texts: readonly string[]): string {
	return texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
}

function sayKinds(people: number): string {
	return `${people} ${people === 1 ? 'kind of person' : 'kinds of people'}`;
}
