import type { ChangesView, GroupView } from '../lib/curation/index.ts';

/** More groups than this are a document, and the command makes one. */
const mostGroups = 12;

/** What changes, as a text to read: the headline, and for each group whom it is for and what it is. */
export function reportChanges(view: ChangesView): string {
	const { headline, groups, retold, questions, helpers, reworded } = view;
	const left = groups.length - mostGroups;
	return [
		headline,
		...groups.slice(0, mostGroups).map(blockOf),
		...(left > 0 ? [`${left} more ${left === 1 ? 'group' : 'groups'} of people.`] : []),
		...retold
			.slice(0, mostGroups)
			.map((group) => `The same steps, told otherwise.\n${blockOf(group)}`),
		...(questions.length > 0 ? [`What is asked.\n  ${questions.join('\n  ')}`] : []),
		...helpers.map((group) => `The helper's own part.\n${blockOf(group)}`),
		...reworded
			.slice(0, mostGroups)
			.map(({ what, was, now }) => `${what}\n  was: ${was}\n  now: ${now}`),
		...(reworded.length > mostGroups
			? [`${reworded.length - mostGroups} more texts worded anew.`]
			: []),
		'With --markdown: a document with every kind of person and plans before and after. With --json: for programs.'
	].join('\n\n');
}

function blockOf({ people, who, sentences }: GroupView): string {
	const count = `${people} ${people === 1 ? 'kind of person' : 'kinds of people'}`;
	return [`${who} (${count})`, ...sentences.map((sentence) => `  ${sentence}`)].join('\n');
}
