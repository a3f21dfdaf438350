import { didYouMean, quote, readYaml } from '../../catalog/index.ts';
import type { SourceFile, Value, YamlPath } from '../../catalog/index.ts';
import { findingKinds, kindOfFinding } from '../findings/finding-kinds.ts';
import { orderProblems } from '../../shared/problem.ts';
import type { Problem } from '../../shared/problem.ts';
import { checksSchema, usualLimits } from './checks-schema.ts';
import type { Checks } from './types.ts';

/** Path of the file that says how strict the checks are. */
export const checksFile = 'data/checks.yaml';

/** More than all needs there are several times over; a typing error rather than a limit. */
const highestLimit = 1000;

type Source = Value<typeof checksSchema>;

/** An entry of the file, where it stands, and the ids that it speaks of. */
interface Entry {
	readonly finding: string;
	readonly about: readonly string[];
	readonly onlyFor?: readonly string[];
	readonly path: YamlPath;
	readonly line: number;
}

/** The file of checks, read. */
interface ChecksReading {
	readonly checks: Checks;
	readonly problems: Problem[];
	/** Whether there is a file and its shape is wrong. */
	readonly unread: boolean;
}

const usual: Checks = {
	limits: { steps: usualLimits.steps, stepsWithTwo: usualLimits.steps_with_two },
	severity: {},
	accepted: []
};

/**
 * How strict the checks are, and what is wrong in the file that says so. Without the file, or where
 * it cannot be read, all is as usual; `unread` tells the second, since then it is not known what is
 * accepted. An entry in which anything is wrong has no effect.
 */
export function loadChecks(files: readonly SourceFile[]): ChecksReading {
	const file = files.find(({ path }) => path === checksFile);
	if (!file) return { checks: usual, problems: [], unread: false };
	const { value, lineOf, problems } = readYaml(file, checksSchema);
	if (!value) return { checks: usual, problems, unread: true };
	const severity = value.severity.map(({ finding }, at) =>
		place({ finding, about: [], path: ['severity', at] }, lineOf)
	);
	const accepted = value.accepted.map((entry, at) =>
		place({ ...entry, path: ['accepted', at] }, lineOf)
	);
	const high = findHighLimits(value, lineOf);
	const wrong = new Map(
		[...checkEntries(severity), ...checkEntries(accepted)].map((found) => [found.line, found])
	);
	const isRight = ({ line }: Entry): boolean => !wrong.has(line);
	return {
		checks: toChecks(value, severity.map(isRight), { entries: accepted, isRight }),
		problems: orderProblems([...problems, ...high, ...wrong.values()]),
		unread: false
	};
}

function place(entry: Omit<Entry, 'line'>, lineOf: (path: YamlPath) => number): Entry {
	return { ...entry, line: lineOf(entry.path) };
}

function toChecks(
	{ limits, severity, accepted }: Source,
	right: readonly boolean[],
	{ entries, isRight }: { entries: readonly Entry[]; isRight: (entry: Entry) => boolean }
): Checks {
	return {
		limits: {
			steps: orUsual(limits.steps, usual.limits.steps),
			stepsWithTwo: orUsual(limits.stepsWithTwo, usual.limits.stepsWithTwo)
		},
		severity: Object.fromEntries(
			severity.flatMap(({ finding, is }, at) => (right[at] ? [[`curation/${finding}`, is]] : []))
		),
		accepted: entries.flatMap((entry, at) => {
			const why = accepted[at]?.why ?? '';
			const { finding, about, onlyFor, line } = entry;
			const whom = onlyFor ? { onlyFor } : {};
			return isRight(entry) ? [{ code: `curation/${finding}`, about, ...whom, why, line }] : [];
		})
	};
}

function orUsual(limit: number, otherwise: number): number {
	return limit > highestLimit ? otherwise : limit;
}

function findHighLimits({ limits }: Source, lineOf: (path: YamlPath) => number): Problem[] {
	const written = { steps: limits.steps, steps_with_two: limits.stepsWithTwo };
	return Object.entries(written).flatMap(([name, limit]) =>
		limit <= highestLimit
			? []
			: [
					{
						code: 'curation/limit-too-high',
						severity: 'error',
						file: checksFile,
						line: lineOf(['limits', name]),
						message: `"${name}" is ${limit}, which no plan ever reaches, so that none would be told as long.`,
						remedy: `Write how many steps are too many, ${highestLimit} at most. To be told of no long plan, write { finding: long-plan, is: "off" } under "severity".`
					} as const
				]
	);
}

function checkEntries(entries: readonly Entry[]): Problem[] {
	return entries.flatMap((entry, at) => {
		const kind = kindOfFinding(`curation/${entry.finding}`);
		if (!kind) return [unknownFinding(entry)];
		if (kind.fixed) return [fixedFinding(entry, kind.fixed)];
		if (entry.onlyFor && !(kind.ofPeople && entry.onlyFor.length > 0)) return [unfitOnlyFor(entry)];
		const twin = entries.slice(0, at).find((other) => sayEntry(other) === sayEntry(entry));
		return twin ? [repeatedCheck(entry, twin)] : [];
	});
}

function sayEntry({ finding, about, onlyFor = [] }: Entry): string {
	return [finding, ...about, 'for', ...onlyFor].join(' ');
}

function unknownFinding({ finding, line }: Entry): Problem {
	const known = Object.keys(findingKinds);
	const bare = finding.replace(/^curation\//, '');
	const hint = known.includes(bare) ? ` Did you mean "${bare}"?` : didYouMean(bare, known);
	return {
		code: 'curation/unknown-finding',
		severity: 'error',
		file: checksFile,
		line,
		message: `There is no finding ${quote(finding)}.${hint}`,
		remedy: `These can be named: ${known.filter((name) => !findingKinds[name]?.fixed).join(', ')}.`
	};
}

function fixedFinding({ finding, line }: Entry, because: string): Problem {
	return {
		code: 'curation/fixed-finding',
		severity: 'error',
		file: checksFile,
		line,
		message: `${quote(finding)} can be neither changed nor accepted: ${because}.`,
		remedy: 'Take this entry out, and correct what the finding names.'
	};
}

function unfitOnlyFor({ finding, onlyFor = [], line }: Entry): Problem {
	const withPeople = Object.entries(findingKinds).flatMap(([name, { ofPeople }]) =>
		ofPeople ? [name] : []
	);
	const nobody = onlyFor.length === 0;
	return {
		code: 'curation/unfit-only-for',
		severity: 'error',
		file: checksFile,
		line,
		message: nobody
			? `${quote(finding)} is accepted here for nobody: "only_for" is empty.`
			: `${quote(finding)} is accepted here for some people only, and it is not told of people.`,
		remedy: nobody
			? 'Write a situation, a program area, a role or a duty into "only_for". Without the line it is accepted for everybody.'
			: `Take "only_for" out. It belongs to these: ${withPeople.join(', ')}.`
	};
}

function repeatedCheck({ finding, about, line, path }: Entry, twin: Entry): Problem {
	const what = about.length > 0 ? `${quote(finding)} about ${about.join(', ')}` : quote(finding);
	return {
		code: 'curation/repeated-check',
		severity: 'error',
		file: checksFile,
		line,
		message: `${what} stands twice under "${String(path[0])}": here, and on line ${twin.line}.`,
		remedy: 'Keep one of the two.'
	};
}
