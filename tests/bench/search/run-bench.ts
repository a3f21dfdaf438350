import { readJudged } from '../../../src/cli/read-judged.ts';
import { readData } from '../../../src/cli/read-data.ts';
import { buildDocuments } from '../../../src/lib/search/index.ts';
import type { JudgedQuery } from '../../../src/lib/search/index.ts';
import { loadEverything } from '../../../src/lib/server/index.ts';
import { chooseForLarge, chooseJudged } from './choose-queries.ts';
import { makeCorpus } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { baseline, engines } from './engines.ts';
import { enlargeCorpus } from './enlarge-corpus.ts';
import { gatherText } from './gather-text.ts';
import { measureAnswers } from './measure-answers.ts';
import type { FileQuality } from './measure-answers.ts';
import { foresee } from './plan-sizes.ts';
import type { Known, Skipped } from './plan-sizes.ts';
import { timeKeystrokes } from './time-keystrokes.ts';
import type { Timing } from './time-keystrokes.ts';
import { weighCorpus, weighEngines } from './weigh-engines.ts';
import type { TextWeight, Weight } from './weigh-engines.ts';

export interface SizeReport {
	readonly size: number;
	readonly queries: number;
	readonly keystrokes: number;
	readonly rounds: number;
	readonly timings: readonly Timing[];
	readonly skipped: readonly Skipped[];
}

export interface BenchReport {
	readonly quality: readonly FileQuality[];
	readonly sizes: readonly SizeReport[];
	readonly weights: readonly Weight[];
	readonly text: TextWeight;
	/** Where the text of the larger sizes came from. */
	readonly sources: string;
}

export interface BenchPlan {
	/** The root of the project, and the folder of the bench. */
	readonly root: string;
	readonly folder: string;
	readonly judged: readonly string[];
	/** Numbers of documents; `catalogSize` stands for the real catalog. */
	readonly sizes: readonly number[];
	readonly quick: boolean;
	readonly say: (progress: string) => void;
}

/** The number by which the real catalog is asked for, however many needs and resources it has today. */
export const catalogSize = 310;
const timed = engines.filter(({ variant }) => !variant);

export async function runBench(plan: BenchPlan): Promise<BenchReport | { refusal: string }> {
	const data = readData(`${plan.root}/data`);
	if ('refusal' in data) return data;
	const judged = readJudged(plan.judged);
	if ('refusal' in judged) return judged;
	const { catalog, vocabulary } = loadEverything(data);
	const corpus = makeCorpus(buildDocuments(catalog), vocabulary);
	plan.say('Answering the judged queries …');
	const quality = measureAnswers(engines, corpus, judged);
	const queries = judged.flatMap((file) => file.queries);
	const { sizes, sources } = timeSizes(plan, corpus, queries);
	plan.say('Weighing …');
	const weights = await weighEngines(timed, corpus, plan.folder);
	return { quality, sizes, weights, text: weighCorpus(corpus), sources };
}

function timeSizes(
	plan: BenchPlan,
	catalog: Corpus,
	judged: readonly JudgedQuery[]
): Pick<BenchReport, 'sizes' | 'sources'> {
	const large = plan.sizes.some((size) => size !== catalogSize);
	const folders = [`${plan.root}/node_modules`, `${plan.folder}/node_modules`];
	const pieces = large ? gatherText(folders) : [];
	const known = new Map<string, Known>();
	const sizes = [...plan.sizes]
		.sort((a, b) => a - b)
		.map((size) => {
			plan.say(`Typing into ${size} documents …`);
			const corpus =
				size === catalogSize ? catalog : enlargeCorpus(pieces, size, catalog.vocabulary);
			return timeSize(size, { corpus, judged, known, quick: plan.quick });
		});
	const real = `The larger sizes are made of ${pieces.length} distinct pieces of real text: names and descriptions of the installed packages, sentences of their Markdown files, comments of their type declarations.`;
	const mixed = sizes
		.filter(({ size }) => large && size > pieces.length)
		.map(
			({ size }) =>
				`At ${size} documents ${size - pieces.length} have the title of one piece and the sentence of another.`
		);
	return { sizes, sources: large ? [real, ...mixed].join(' ') : '' };
}

interface SizePlan {
	readonly corpus: Corpus;
	readonly judged: readonly JudgedQuery[];
	readonly known: Map<string, Known>;
	readonly quick: boolean;
}

function timeSize(size: number, { corpus, judged, known, quick }: SizePlan): SizeReport {
	const { count, rounds, budget } = effortOf(size, quick);
	const queries =
		size === catalogSize
			? chooseJudged(judged, count)
			: chooseForLarge(judged, corpus.texts, count);
	const skipped = timed.flatMap(({ name }) => {
		const before = known.get(name);
		return (before && foresee(before, size)) ?? [];
	});
	const taking = timed.filter(({ name }) => !skipped.some(({ engine }) => engine === name));
	const timings = timeKeystrokes(
		taking,
		{ corpus, queries, rounds, warmUp: size > 20_000 ? 1 : 5, budget },
		baseline
	);
	for (const { engine, build, p50 } of timings) known.set(engine, { engine, size, build, p50 });
	const keystrokes = queries.reduce((sum, query) => sum + query.length, 0);
	return { size, queries: queries.length, keystrokes, rounds, timings, skipped };
}

/** Fewer queries and rounds the more documents there are; milliseconds of typing for each engine. */
function effortOf(size: number, quick: boolean) {
	const full =
		size <= 1000
			? { count: 60, rounds: 5, budget: 10_000 }
			: size <= 20_000
				? { count: 30, rounds: 3, budget: 15_000 }
				: { count: 12, rounds: 1, budget: 30_000 };
	if (!quick) return full;
	return { count: Math.ceil(full.count / 4), rounds: Math.min(2, full.rounds), budget: 2000 };
}
