import { listWorst, measureByClass, measureMean } from '../lib/search/index.ts';
import type { AnsweredQuery, Quality } from '../lib/search/index.ts';

/** The answered queries of one file. */
export interface AnsweredFile {
	readonly path: string;
	readonly answered: readonly AnsweredQuery[];
	/** Nothing is tuned on them. */
	readonly held: boolean;
}

interface FileQuality {
	readonly path: string;
	readonly byClass: Readonly<Record<string, Quality>>;
	/** Share of the queries without an answer for which nothing, or only weak matches, came. */
	readonly outOfScope: { readonly count: number; readonly weakOrEmpty: number };
}

interface WorstQuery {
	readonly path: string;
	readonly q: string;
	readonly kind: string;
	readonly ndcg: number;
	/** Grades by id, the best first. */
	readonly wanted: Readonly<Record<string, number>>;
	/** The first five that came. */
	readonly given: readonly {
		readonly id: string;
		readonly grade: number;
		readonly weak: boolean;
	}[];
}

export interface QualityReport {
	readonly files: readonly FileQuality[];
	/** Where there are several files: all of their queries. */
	readonly together?: FileQuality;
	readonly worst: readonly WorstQuery[];
	/** Queries that may not be among the worst, because nothing is tuned on them. */
	readonly keptAway: number;
}

const mostWorst = 20;
const mostGiven = 5;

/** Quality by file and class, and the worst queries, without those held back unless `reveal` is set. */
export function measureFiles(files: readonly AnsweredFile[], reveal: boolean): QualityReport {
	const all = files.flatMap(({ answered }) => answered);
	const held = new Set(files.flatMap((file) => (file.held ? file.answered : [])));
	const paths = new Map(files.flatMap(({ path, answered }) => answered.map((one) => [one, path])));
	const shown = all.filter((one) => reveal || !held.has(one));
	return {
		files: files.map((file) => qualityOf(file)),
		...(files.length > 1 ? { together: qualityOf({ path: 'all files', answered: all }) } : {}),
		worst: listWorst(shown, mostWorst).map((one) => worstOf(one, paths.get(one) ?? '')),
		keptAway: all.length - shown.length
	};
}

function qualityOf({ path, answered }: Omit<AnsweredFile, 'held'>): FileQuality {
	const outOfScope = answered.filter(({ judged }) => judged.kind === 'none');
	return {
		path,
		byClass: Object.fromEntries(measureByClass(answered)),
		outOfScope: { count: outOfScope.length, weakOrEmpty: measureMean(outOfScope).ndcg }
	};
}

function worstOf({ judged, given, quality }: AnsweredQuery, path: string): WorstQuery {
	return {
		path,
		q: judged.q,
		kind: judged.kind,
		ndcg: quality.ndcg,
		wanted: Object.fromEntries(Object.entries(judged.relevant).sort(([, a], [, b]) => b - a)),
		given: given
			.slice(0, mostGiven)
			.map(({ id, weak }) => ({ id, weak, grade: judged.relevant[id] ?? 0 }))
	};
}

/** A report as tables to read. */
export function writeQuality({ files, together, worst, keptAway }: QualityReport): string {
	const tables = [...files, ...(together ? [together] : [])].map(tableOf);
	const list = worst.map(blockOf);
	const away =
		keptAway > 0 ? ` ${keptAway} held back are not among them; --reveal shows them.` : '';
	return [...tables, `The ${list.length} answered worst.${away}`, ...list].join('\n\n');
}

const columns = ['queries', 'nDCG@10', 'success@1', 'success@5', 'MRR'];

function tableOf({ path, byClass, outOfScope }: FileQuality): string {
	const rows = Object.entries(byClass)
		.filter(([name]) => name !== 'none')
		.map(([name, { count, ndcg, success1, success5, mrr }]) =>
			lineOf([name, String(count), ...[ndcg, success1, success5, mrr].map((it) => it.toFixed(3))])
		);
	const right = Math.round(outOfScope.weakOrEmpty * outOfScope.count);
	const none = `out of scope: ${right} of ${outOfScope.count} weak or empty`;
	return [path, lineOf(['class', ...columns]), ...rows, none].join('\n');
}

function lineOf([name = '', ...cells]: readonly string[]): string {
	return name.padEnd(14) + cells.map((cell) => cell.padStart(11)).join('');
}

function blockOf({ q, kind, ndcg, wanted, given }: WorstQuery): string {
	const list = (of: readonly (readonly [string, number, boolean?])[]): string =>
		of.map(([id, grade, weak]) => `${id} ${grade}${weak ? ' (weak)' : ''}`).join(', ') || 'nothing';
	return [
		`${ndcg.toFixed(2)} ${kind}: ${q}`,
		`  wanted ${list(Object.entries(wanted))}`,
		`  given  ${list(given.map(({ id, grade, weak }) => [id, grade, weak] as const))}`
	].join('\n');
}
