import { entryAround, findLines, rewrite, splice } from './edit-lines.ts';
import type { ListEdits } from './edit-lines.ts';

/** Edits that change nothing for anybody: whoever sees a change after one of them is wrong. */
export const neutralEdits: Readonly<Record<string, ListEdits>> = {
	'add a comment': (files) =>
		findLines(files, 'data/', /^(- id| {2}- id| {4}- need|title|steps): ?/).map((line) => ({
			what: `${line.file.path}:${line.at + 1} a comment before it`,
			apply: () => splice(files, line, { count: 0, lines: ['# Somebody looked at this.'] })
		})),
	'add blanks': (files) =>
		rewrite(files, findLines(files, 'data/', /^ *(state|program|for|id): [a-z{]/), ({ text }) =>
			text.replace(': ', ':   ')
		),
	'put fields in another order': (files) =>
		findLines(files, 'data/needs/', /^ {2}state: approved$/).flatMap((line) => {
			const before = findLines([line.file], 'data/needs/', /^ {2}program: /).find(
				({ at }) => at === line.at - 1
			);
			if (!before) return [];
			return {
				what: `${entryAround(line, 0)?.text ?? ''}: state before program`,
				apply: () => splice(files, before, { count: 2, lines: [line.text, before.text] })
			};
		}),
	'write other evidence': (files) =>
		rewrite(
			files,
			findLines(files, 'data/needs/', /^ {4}https:/),
			({ text }) => `${text} Seen again.`
		),
	'write another summary of a resource': (files) =>
		findLines(files, 'data/resources/', /^ {2}summary: >-$/).map((line) => ({
			what: `${entryAround(line, 0)?.text ?? ''}: one more sentence`,
			apply: () =>
				splice(files, { ...line, at: line.at + 1 }, { count: 0, lines: ['    Worth a look.'] })
		}))
};
