import { printText } from '../../../src/cli/print-text.ts';
import { alignRows } from '../../../src/lib/shared/align-rows.ts';
import {
	buildReport,
	readRecording,
	toReportCsv,
	toReportHtml
} from '../../../src/lib/study/index.ts';
import type { SessionFile } from '../../../src/lib/study/index.ts';
import { drawRecordings } from '../../support/recording-files.ts';
import { aStudyOfSix } from '../../support/report-builder.ts';

const runs = 5;
const sizes = [1, 12, 200];
const study = { ...aStudyOfSix(), hash: 'a'.repeat(64) };

/** The middle of a few runs in milliseconds, after one that is not counted, and what it gave. */
function timed<Value>(run: () => Value): { readonly ms: number; readonly value: Value } {
	const value = run();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return { ms: times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0, value };
}

/** How long it takes from files to a report. */
function measure(people: number): string[] {
	const texts = Object.values(drawRecordings(study, people));
	const read = timed(() => texts.flatMap(toSession));
	const sessions = read.value;
	if (sessions.length !== people)
		throw new Error(`Only ${sessions.length} of ${people} were read.`);
	const built = timed(() => buildReport({ study, sessions, printedOn: '2025-11-03' }));
	const html = timed(() => toReportHtml(built.value));
	const csv = timed(() => toReportCsv(built.value));
	const all = read.ms + built.ms + html.ms + csv.ms;
	return [
		String(people),
		...[read.ms, built.ms, html.ms, csv.ms, all].map((ms) => `${ms.toFixed(0)} ms`),
		`${Math.round(html.value.length / 1024)} kB`
	];
}

function toSession(text: string): SessionFile[] {
	const read = readRecording(text);
	return 'file' in read && read.file.format === 'pathfinder-session' ? [read.file] : [];
}

printText(
	alignRows([
		['Sessions', 'Read', 'Built', 'Document', 'Table', 'All', 'Size'],
		...sizes.map(measure)
	]).join('\n')
);
