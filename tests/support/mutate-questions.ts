import type { SourceFile } from '../../src/lib/catalog/index.ts';
import {
	dropEntries,
	endOfEntry,
	entryText,
	findLines,
	linesOf,
	rewrite,
	splice
} from './edit-lines.ts';
import type { Line, ListEdits } from './edit-lines.ts';

const wizard = 'data/wizard.yaml';
const optionLine = /^ {6}- (\{ )?id: /;
const meaning = /^ {8}(sets|stands_for): /;

/** What a curator can get wrong in the questions, each with every place where it could happen. */
export const questionSlips: Readonly<Record<string, ListEdits>> = {
	'drop an option': (files) => dropEntries(files, findLines(files, wizard, optionLine)),
	'rename an option': (files) =>
		rewrite(files, findLines(files, wizard, optionLine), ({ text }) =>
			text.replace(/id: ([a-z-]+)/, 'id: $1-now')
		),
	'take out a rule of a question or option': (files) =>
		rewrite(files, findLines(files, wizard, /(asked|offered)_when: /), ({ text }) =>
			/^\s*(asked|offered)_when/.test(text)
				? undefined
				: text.replace(/, offered_when: \{ any_of: \[[^\]]*\] \}/, '')
		),
	'turn a rule of a question or option around': (files) =>
		rewrite(files, findLines(files, wizard, /_when: \{ any_of: /), ({ text }) =>
			text.replace(/any_of: \[([^\]]*)\]/, (_, ids: string) => `any_of: [${otherThan(ids)}]`)
		),
	'make a question idle': (files) =>
		questionsOf(files).flatMap((question) => {
			const end = endOfEntry(question);
			const inside = findLines(files, wizard, meaning).filter(
				({ at, text }) => at > question.at && at < end && !text.includes('[]')
			);
			const first = inside[0];
			if (!first || inside.length < 2) return [];
			const lines = linesOf(question.file).slice(question.at, end);
			inside.forEach(({ at }) => (lines[at - question.at] = first.text));
			return {
				what: `${question.text.trim()}: ${first.text.trim()} for every option`,
				apply: () => splice(files, question, { count: end - question.at, lines })
			};
		}),
	'make two options alike': (files) => [
		...rewrite(files, findLines(files, wizard, meaning), (line) => siblingOf(files, line)),
		...rewrite(files, findLines(files, wizard, /, role: /), ({ text }) =>
			text.replace(
				/role: [a-z-]+/,
				text.includes('any_of: [rsf]') ? 'role: courier-shipping' : 'role: acquisitions'
			)
		)
	],
	'let an option stand for itself or what leads to it': (files) =>
		findLines(files, wizard, /^ {8}stands_for: /).flatMap((line) => {
			const before = findLines(files, wizard, optionLine).filter(({ at }) => at < line.at);
			const own = /id: ([a-z-]+)/.exec(before.at(-1)?.text ?? '')?.[1] ?? '';
			const earlier = /id: ([a-z-]+)/.exec(before.at(-3)?.text ?? '')?.[1] ?? '';
			return [own, earlier, 'not-sure-situation', 'not-sure-area'].flatMap((id) =>
				rewrite(files, [line], () => `        stands_for: [${id}]`)
			);
		}),
	'change whether several can be chosen': (files) => [
		...rewrite(files, findLines(files, wizard, /^ {4}several: true/), () => undefined),
		...questionsOf(files)
			.filter((question) => !entryText(question).some((text) => /^ {4}several:/.test(text)))
			.map((question) => ({
				what: `${question.text.trim()}: several: true`,
				apply: () =>
					splice(
						files,
						{ ...question, at: question.at + 1 },
						{ count: 0, lines: ['    several: true'] }
					)
			}))
	],
	'turn a flag of an option around': (files) =>
		rewrite(
			files,
			findLines(
				files,
				wizard,
				/^ {8}(unsure|none|helping|stands_for_all): true|^ {4}assumed_when_helping: true/
			),
			() => undefined
		)
};

function questionsOf(files: readonly SourceFile[]): Line[] {
	return findLines(files, wizard, /^ {2}- id: /);
}

/** The first line of the same field in the same question that says something else. */
function siblingOf(files: readonly SourceFile[], line: Line): string {
	const question = questionsOf(files).find((one) => one.at < line.at && line.at < endOfEntry(one));
	const field = /^\s*[a-z_]+:/.exec(line.text)?.[0] ?? '';
	const siblings = question
		? entryText(question).filter((text) => text.startsWith(field) && text !== line.text)
		: [];
	return siblings[0] ?? line.text;
}

const opposites: Readonly<Record<string, string>> = {
	'not-sure-situation': 'helping-someone',
	'helping-someone': 'new-employee',
	'not-sure-area': 'rsf',
	rsf: 'scts',
	scts: 'sys',
	sys: 'osdc',
	osdc: 'dux',
	dux: 'leading',
	leading: 'rsf'
};

function otherThan(ids: string): string {
	return opposites[ids] ?? 'supervisor';
}
