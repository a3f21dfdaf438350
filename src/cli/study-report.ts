import { buildReport, readFindings, toReportJson } from '../lib/study/index.ts';
import type { ComparedStudy, FindingsFile, Report } from '../lib/study/index.ts';
import { findStudy } from './find-study.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import type { Arguments, Refusal } from './read-arguments.ts';
import { readStudies } from './read-studies.ts';
import { readText } from './read-text.ts';
import { refuse } from './refuse.ts';
import { refuseFolder, writeReport } from './write-report.ts';

const takes = [
	'out',
	'json',
	'with-excluded',
	'with-pilots',
	'same-people',
	'findings',
	'earlier-findings',
	'later-findings',
	'interval',
	'data'
] as const;

/**
 * Writes the report of a study: `study report FILES… --out DIR [--compare FILES…]`. Files and
 * folders of recordings; those after `--compare` are of the earlier study. One document to print,
 * one table, one JSON file; `--json` prints the last of them too. `--interval wilson` takes Wilson’s
 * intervals for every share in place of adjusted Wald, and the report says so. `--findings FILE` has
 * the problems of the study, `--earlier-findings` those of the one compared with (the report says
 * which are answered), `--later-findings` those of one that came after (each problem says how it stands there).
 */
export function studyReport(written: readonly string[]): number {
	const { words, compared } = splitCompared(written);
	const asked = readArguments(words, takes, 'FILES… [--compare FILES…]');
	if ('refusal' in asked) return refuse(asked.refusal);
	const { out } = asked;
	if (out === undefined) return refuse(noFolder);
	const noPlace = refuseFolder(out);
	if (noPlace) return refuse(noPlace);
	const made = makeReport(asked, compared);
	if ('refusal' in made) return refuse(made.refusal);
	for (const remark of made.remarks) process.stderr.write(`${remark}\n`);
	const paths = writeReport(out, made.report);
	if ('refusal' in paths) return refuse(paths.refusal);
	printText(
		asked.json
			? toReportJson(made.report).trimEnd()
			: paths.map((path) => `Wrote ${path}`).join('\n')
	);
	return 0;
}

const noFolder =
	'Say where to write the report: --out and a folder. For example: npm run -s study -- report recordings --out report';

/** What stands between `--compare` and the next flag, and everything else. */
function splitCompared(written: readonly string[]): {
	readonly words: readonly string[];
	readonly compared: readonly string[] | undefined;
} {
	const start = written.indexOf('--compare');
	if (start < 0) return { words: written, compared: undefined };
	const after = written.slice(start + 1);
	const flag = after.findIndex((word) => word.startsWith('--'));
	const end = flag < 0 ? after.length : flag;
	return {
		words: [...written.slice(0, start), ...after.slice(end)],
		compared: after.slice(0, end)
	};
}

interface Made {
	readonly report: Report;
	readonly remarks: readonly string[];
}

/** The report, or everything that is wrong with any of the files, all at once. */
function makeReport(asked: Arguments, compared: readonly string[] | undefined): Made | Refusal {
	const read = readStudies(asked.data);
	if ('refusal' in read) return read;
	const now = findStudy(asked.words, read.studies);
	const before = findEarlier(compared, asked, read.studies);
	const findings = readFindingsFile(asked.findings);
	const later = readFindingsFile(asked.laterFindings);
	const wrong = [now, before, findings, later].flatMap((one) =>
		'refusal' in one ? one.refusal : []
	);
	if ('refusal' in now || 'refusal' in before || 'refusal' in findings || 'refusal' in later) {
		return { refusal: [...new Set(wrong)].join('\n') };
	}
	const report = buildReport({
		study: now.study,
		sessions: now.sessions,
		site: read.site,
		include: listIncluded(asked),
		...(asked.interval && { interval: asked.interval }),
		...before,
		...findings,
		...(later.findings && { later: later.findings }),
		printedOn: new Date().toISOString().slice(0, 10)
	});
	return { report, remarks: now.remarks };
}

function listIncluded({ withExcluded, withPilots }: Arguments) {
	return [
		...(withExcluded ? (['excluded'] as const) : []),
		...(withPilots ? (['pilots'] as const) : [])
	];
}

function findEarlier(
	names: readonly string[] | undefined,
	{ samePeople, earlierFindings }: Arguments,
	studies: Parameters<typeof findStudy>[1]
): { readonly compareWith?: ComparedStudy } | Refusal {
	if (!names) return earlierFindings === undefined ? {} : { refusal: nothingCompared };
	const found = findStudy(names, studies);
	const findings = readFindingsFile(earlierFindings);
	if ('refusal' in found) return found;
	if ('refusal' in findings) return findings;
	const { study, sessions } = found;
	const people = samePeople ? 'same' : 'different';
	return { compareWith: { study, sessions, people, ...findings } };
}

const nothingCompared =
	'--earlier-findings belongs to a comparison: name the recordings of the earlier study after --compare.';

/** The file of findings at a path; none where none was named. */
function readFindingsFile(
	path: string | undefined
): { readonly findings?: FindingsFile } | Refusal {
	if (path === undefined) return {};
	const given = readText(path);
	if ('trouble' in given) return { refusal: `${path}: ${given.trouble}` };
	const read = readFindings(given.text);
	if ('file' in read) return { findings: read.file };
	return { refusal: read.problems.map((problem) => `${path}: ${problem}`).join('\n') };
}
