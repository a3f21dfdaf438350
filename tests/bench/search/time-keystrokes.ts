import type { Corpus } from './corpus.ts';
import type { Engine, Ready } from './engines.ts';

/** How long the engines take at one size. */
export interface Workload {
	readonly corpus: Corpus;
	readonly queries: readonly string[];
	/** Rounds that count; in each every engine is built anew and every query typed once. */
	readonly rounds: number;
	/** Queries typed before, which do not count, so that the code is warm. */
	readonly warmUp: number;
	/** Milliseconds of typing that an engine gets in a round. */
	readonly budget: number;
}

export interface Timing {
	readonly engine: string;
	/** Milliseconds: the median of the rounds. */
	readonly build: number;
	/** Milliseconds per keystroke: of each keystroke the median of the rounds. */
	readonly p50: number;
	readonly p95: number;
	readonly most: number;
	/** How many of the keystrokes the engine had time for. */
	readonly keystrokes: number;
	/** Ratios over the keystrokes that both had time for. */
	readonly toBaseline: { readonly p50: number; readonly p95: number };
}

/** The sample of one keystroke in each round, by engine and keystroke. */
type Samples = Map<Engine, number[][]>;

/**
 * Types every query letter by letter into every engine. Engines take turns query by query, each
 * round beginning with another, so that what disturbs the machine disturbs all of them alike.
 * A round is a new visit: an engine may remember what it worked out earlier in it.
 */
export function timeKeystrokes(
	engines: readonly Engine[],
	workload: Workload,
	baseline: string
): Timing[] {
	const builds = new Map<Engine, number[]>(engines.map((engine) => [engine, []]));
	const samples: Samples = new Map(engines.map((engine) => [engine, []]));
	for (let round = -1; round < workload.rounds; round++) {
		const counts = round >= 0;
		const inTurn = rotate(engines, Math.max(0, round));
		const ready = new Map<Engine, Ready>();
		for (const engine of inTurn) {
			const start = performance.now();
			ready.set(engine, engine.build(workload.corpus));
			if (counts) builds.get(engine)?.push(performance.now() - start);
		}
		const queries = counts ? workload.queries : workload.queries.slice(0, workload.warmUp);
		typeAll(queries, { ready, budget: workload.budget, ...(counts ? { samples } : {}) });
	}
	const ofBaseline = [...samples].find(([{ name }]) => name === baseline)?.[1] ?? [];
	return engines.map((engine) =>
		summarize(engine, builds.get(engine) ?? [], {
			own: samples.get(engine) ?? [],
			baseline: ofBaseline
		})
	);
}

interface Session {
	readonly ready: ReadonlyMap<Engine, Ready>;
	readonly budget: number;
	/** Where samples go, if they count. */
	readonly samples?: Samples;
}

function typeAll(queries: readonly string[], { ready, budget, samples }: Session): void {
	const spent = new Map<Engine, number>();
	let typed = 0;
	queries.forEach((query, turn) => {
		for (const [engine, { ask }] of rotate([...ready], turn)) {
			for (let length = 1; length <= query.length; length++) {
				if ((spent.get(engine) ?? 0) > budget) break;
				const prefix = query.slice(0, length);
				const start = performance.now();
				ask(prefix);
				const took = performance.now() - start;
				spent.set(engine, (spent.get(engine) ?? 0) + took);
				record(samples?.get(engine), typed + length - 1, took);
			}
		}
		typed += query.length;
	});
}

function record(into: number[][] | undefined, keystroke: number, took: number): void {
	if (into) (into[keystroke] ??= []).push(took);
}

function summarize(
	{ name }: Engine,
	builds: readonly number[],
	{ own, baseline }: Readonly<Record<'own' | 'baseline', readonly number[][]>>
): Timing {
	const mine = own.map((rounds) => quantile(rounds, 0.5));
	const both = own.flatMap((rounds, at) => {
		const theirs = baseline[at];
		return theirs ? [[quantile(rounds, 0.5), quantile(theirs, 0.5)] as const] : [];
	});
	const ratio = (share: number) =>
		quantile(
			both.map(([one]) => one),
			share
		) /
		quantile(
			both.map(([, other]) => other),
			share
		);
	return {
		engine: name,
		build: quantile(builds, 0.5),
		p50: quantile(mine, 0.5),
		p95: quantile(mine, 0.95),
		most: quantile(mine, 1),
		keystrokes: mine.filter((value) => value !== undefined).length,
		toBaseline: { p50: ratio(0.5), p95: ratio(0.95) }
	};
}

/** The value below which a share of the values lies (nearest rank); not a number where there are none. */
function quantile(values: readonly number[], share: number): number {
	const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function rotate<T>(all: readonly T[], by: number): T[] {
	const at = all.length === 0 ? 0 : by % all.length;
	return [...all.slice(at), ...all.slice(0, at)];
}
