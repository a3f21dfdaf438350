import { ours } from './engines.ts';
import type { FileQuality } from './measure-answers.ts';
import type { BenchReport, SizeReport } from './run-bench.ts';

/** The report as tables to read. */
export function writeReport({ quality, sizes, weights, text, sources }: BenchReport): string {
	const bytes = weights.map(({ engine, code, index }) => [
		engine,
		kB(code),
		kB(code + text.text + text.asked + (engine === ours ? text.vocabulary : 0)),
		index === undefined ? '-' : kB(index)
	]);
	return [
		...quality.map((file) => qualityTable(file, classesOf(quality))),
		...sizes.map(sizeTable),
		[
			'Bytes (kB, brotli)',
			table(['engine', 'code', 'code and data', 'its index'], bytes),
			`Data: all send the documents (${kB(text.text)}) and the phrases people ask (${kB(text.asked)}); ours its vocabulary as well (${kB(text.vocabulary)}).`,
			'An index is what a page would load instead of building it; ours is always built in the page.'
		].join('\n'),
		sources
	].join('\n\n');
}

/** The classes in one order for all files; those that all engines share. */
function classesOf([first]: readonly FileQuality[]): string[] {
	return Object.keys(first?.engines[0]?.byClass ?? {}).filter(
		(name) => name !== 'all' && name !== 'none'
	);
}

function qualityTable({ path, engines }: FileQuality, classes: readonly string[]): string {
	const count = (name: string) => engines[0]?.byClass[name]?.count ?? 0;
	const rows = engines.map(({ engine, byClass }) => {
		const { all, none } = byClass;
		const ofAll = all ? [all.ndcg, all.success1, all.success5, all.mrr] : [];
		return [
			engine,
			...classes.map((name) => share(byClass[name]?.ndcg)),
			...ofAll.map(share),
			share(none?.ndcg)
		];
	});
	const head = [
		'engine',
		...classes.map((name) => `${name} ${count(name)}`),
		...[`all ${count('all')}`, 'success@1', 'success@5', 'MRR', `none ${count('none')}`]
	];
	return `Quality: ${path} (nDCG@10 by class and over all; none: share weak or empty)\n${table(head, rows)}`;
}

function sizeTable({ size, queries, keystrokes, rounds, timings, skipped }: SizeReport): string {
	const rows = timings.map(({ engine, build, p50, p95, most, toBaseline, keystrokes: had }) => [
		engine,
		...[build, p50, p95, most].map(milliseconds),
		...[toBaseline.p50, toBaseline.p95].map((ratio) => `${ratio.toFixed(2)}x`),
		String(had)
	]);
	const head = ['engine', 'build', 'p50', 'p95', 'most', 'p50/Mini', 'p95/Mini', 'keystrokes'];
	return [
		`Time at ${size} documents: ms per keystroke, ${queries} queries, ${keystrokes} keystrokes, ${rounds} rounds`,
		table(head, rows),
		...skipped.map(({ engine, reason }) => `${engine}: left out, because ${reason}.`)
	].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
	return all
		.map((row) =>
			row
				.map((cell, at) =>
					at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)
				)
				.join('  ')
		)
		.join('\n');
}

const share = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3));
const milliseconds = (value: number): string => value.toFixed(value < 10 ? 3 : 0);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
