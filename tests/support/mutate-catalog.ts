import type { SourceFile } from '../../src/lib/catalog/index.ts';
import {
	dropEntries,
	endOfEntry,
	entryAround,
	entryText,
	findLines,
	linesOf,
	rewrite,
	splice
} from './edit-lines.ts';
import type { Edit, Line, ListEdits } from './edit-lines.ts';

const pathways = 'data/pathways/';
const needs = 'data/needs/';
const stepLine = /^ {4}- need: /;
const stages = ['first-week', 'first-month', 'first-quarter', 'as-needed'];

/** What a curator can get wrong in needs, resources and pathways, with every place for each. */
export const catalogSlips: Readonly<Record<string, ListEdits>> = {
	'rename a need': (files) =>
		rewrite(files, findLines(files, needs, /^- id: /), ({ text }) => `${text}-now`),
	'take a need out of all pathways': (files) =>
		[...new Set(stepsOf(files).map(({ text }) => text.trim()))].map((step) => ({
			what: `${step} taken out of every pathway`,
			apply: () => dropAll(files, step)
		})),
	'drop a step': (files) => dropEntries(files, stepsOf(files)),
	'move a step to another stage': (files) =>
		stepsOf(files).flatMap((step) => moveStep(files, step)),
	'swap two steps': (files) =>
		stepsOf(files).flatMap((step): Edit[] => {
			const own = entryText(step);
			const next = { ...step, at: step.at + own.length };
			const text = linesOf(step.file)[next.at] ?? '';
			if (!stepLine.test(text)) return [];
			const other = entryText({ ...next, text });
			const by = { count: own.length + other.length, lines: [...other, ...own] };
			return [
				{ what: `${place(step)} after ${text.trim()}`, apply: () => splice(files, step, by) }
			];
		}),
	'take out or turn around the rule of a step': (files) =>
		findLines(files, pathways, /^ {6}when: /).flatMap((line) => [
			...rewrite(files, [line], () => undefined),
			...rewrite(files, [line], ({ text }) => turnAround(text))
		]),
	'give a step a rule that is always true': (files) =>
		stepsOf(files).map((step) => ({
			what: `${place(step)} when new-employee or new-role`,
			apply: () => {
				const [first = '', ...rest] = entryText(step);
				const others = rest.filter((text) => !/^ {6}when: /.test(text));
				const rule = '      when: { any_of: [new-employee, new-role] }';
				return splice(files, step, { count: rest.length + 1, lines: [first, rule, ...others] });
			}
		})),
	'make a step optional or required': (files) => [
		...rewrite(files, findLines(files, pathways, /^ {6}optional: true/), () => undefined),
		...stepsOf(files)
			.filter((step) => !entryText(step).some((text) => /^ {6}optional:/.test(text)))
			.map((step) => ({
				what: `${place(step)} optional`,
				apply: () =>
					splice(files, { ...step, at: step.at + 1 }, { count: 0, lines: ['      optional: true'] })
			}))
	],
	'drop a pathway': (files) =>
		files
			.filter(({ path }) => path.startsWith(pathways))
			.map(({ path }) => ({ what: path, apply: () => files.filter((file) => file.path !== path) })),
	'make the rule of a pathway impossible or another': (files) =>
		findLines(files, pathways, /^for: /).flatMap((line) => [
			...rewrite(files, [line], () => 'for: { all_of: [new-employee, new-role] }'),
			...rewrite(files, [line], ({ text }) => turnAround(text))
		]),
	'make a circle or a reversal in builds_on': (files) =>
		findLines(files, needs, /^ {2}builds_on: \[[a-z]/).flatMap((line) => closeCircle(files, line)),
	'retire a need': (files) => retire(files, needs),
	'retire a resource': (files) => retire(files, 'data/resources/'),
	'drop a resource from a need': (files) =>
		rewrite(
			files,
			findLines(files, needs, /^ {4}- [a-z0-9-]+$/).filter((line) => headOf(line) === 'resources:'),
			() => undefined
		),
	'drop or change a note of a step': (files) =>
		rewrite(files, findLines(files, pathways, /^ {6}note: [^>|]+$/), () => undefined)
};

function stepsOf(files: readonly SourceFile[]): Line[] {
	return findLines(files, pathways, stepLine);
}

function place({ file, at, text }: Line): string {
	return `${file.path}:${at + 1} ${text.trim().slice(2)}`;
}

function dropAll(files: readonly SourceFile[], step: string): SourceFile[] {
	let left = [...files];
	for (;;) {
		const first = stepsOf(left).find(({ text }) => text.trim() === step);
		if (!first) return left;
		left = splice(left, first, { count: endOfEntry(first) - first.at, lines: [] });
	}
}

/** Under the head of each other stage that the pathway has. */
function moveStep(files: readonly SourceFile[], step: Line): Edit[] {
	const heads = findLines([step.file], pathways, /^ {2}[a-z-]+:$/);
	const own = heads.filter(({ at }) => at < step.at).at(-1);
	return heads
		.filter((head) => head.at !== own?.at && stages.includes(head.text.trim().slice(0, -1)))
		.map((head) => ({
			what: `${place(step)} to ${head.text.trim()}`,
			apply: () => {
				const lines = entryText(step);
				const without = splice(files, step, { count: lines.length, lines: [] });
				const file = without.find(({ path }) => path === step.file.path) ?? step.file;
				const at = linesOf(file).indexOf(head.text) + 1;
				return splice(without, { file, at }, { count: 0, lines });
			}
		}));
}

function turnAround(text: string): string {
	return text.replace(/(any|all)_of: \[([^\]]*)\]/, (_, kind: string, ids: string) => {
		if (ids === 'new-employee') return `${kind}_of: [new-role]`;
		return `${kind}_of: [${ids === 'supervisor' ? 'acquisitions' : ids === 'new-role' ? 'new-employee' : 'supervisor'}]`;
	});
}

/** What a need builds on builds on it as well, or instead. */
function closeCircle(files: readonly SourceFile[], line: Line): Edit[] {
	const own = /^- id: ([a-z0-9-]+)/.exec(entryAround(line, 0)?.text ?? '')?.[1] ?? '';
	const base = /\[([a-z0-9-]+)/.exec(line.text)?.[1] ?? '';
	const target = findLines(files, needs, new RegExp(`^- id: ${base}$`))[0];
	if (!target) return [];
	const rule = entryText(target).findIndex((text) => /^ {2}builds_on:/.test(text));
	const added = (some: readonly SourceFile[]): SourceFile[] => {
		const file = some.find(({ path }) => path === target.file.path) ?? target.file;
		const at = target.at + (rule < 0 ? 1 : rule);
		return splice(
			some,
			{ file, at },
			{ count: rule < 0 ? 0 : 1, lines: [`  builds_on: [${own}]`] }
		);
	};
	const without = (some: readonly SourceFile[]): SourceFile[] =>
		splice(some, line, { count: 1, lines: ['  builds_on: []'] });
	return [
		{ what: `${own} and ${base} build on each other`, apply: () => added(files) },
		{ what: `${base} builds on ${own}, turned around`, apply: () => added(without(files)) }
	];
}

function retire(files: readonly SourceFile[], path: string): Edit[] {
	return findLines(files, path, /^ {2}state: approved$/).map((line) => ({
		what: `${entryAround(line, 0)?.text.slice(2) ?? ''} retired`,
		apply: () => splice(files, line, { count: 1, lines: ['  state: retired'] })
	}));
}

/** The field that an item of a list stands under. */
function headOf({ file, at }: Line): string | undefined {
	return linesOf(file)
		.slice(0, at)
		.findLast((text) => /^ {2}[a-z_]+:/.test(text))
		?.trim();
}
