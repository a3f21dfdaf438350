import type { Search } from '../../src/lib/search/index.ts';

/** A query with what answers it: 3 the answer, 2 clearly useful, 1 related. */
export interface JudgedQuery {
	readonly q: string;
	readonly kind: string;
	readonly relevant: Readonly<Record<string, number>>;
}

/** Means over queries; each is between 0 and 1. */
export interface Quality {
	readonly count: number;
	/** Normalized discounted cumulative gain of ten results, gain 2^grade − 1 (Järvelin and Kekäläinen 2002). */
	readonly ndcg: number;
	/** Share with a useful result first, and among five. */
	readonly success1: number;
	readonly success5: number;
	/** Mean of 1 / place of the first useful result. */
	readonly mrr: number;
}

/** The seed by which three queries of ten were held back from tuning. */
const seed = 20261123;
const heldBack = 0.3;

/** Quality by class of query, over all that have an answer, and over those held back. */
export function measureQuality(
	search: Search,
	judged: readonly JudgedQuery[]
): Map<string, Quality> {
	const held = drawHeldBack(judged.length);
	const scored = judged.map((query, at) => ({
		groups: [
			query.kind,
			...(query.kind === 'none' ? [] : ['all', held.has(at) ? 'held back' : 'tuned on'])
		],
		measure: measureOne(search, query)
	}));
	const groups = new Set(scored.flatMap((one) => one.groups));
	return new Map(
		[...groups].map((group) => [
			group,
			meanOf(scored.filter((one) => one.groups.includes(group)).map(({ measure }) => measure))
		])
	);
}

function measureOne(search: Search, { q, kind, relevant }: JudgedQuery): Quality {
	const hits = search
		.find(q, { limit: 40 })
		.results.filter(({ document }) => document.kind === 'need' || document.kind === 'resource');
	if (kind === 'none') {
		const right = hits.every(({ weak }) => weak) ? 1 : 0;
		return { count: 1, ndcg: right, success1: right, success5: right, mrr: right };
	}
	const grades = hits.map(({ document: { kind, id } }) => relevant[`${kind.charAt(0)}:${id}`] ?? 0);
	const first = grades.findIndex((grade) => grade >= 2);
	const ideal = Object.values(relevant).sort((a, b) => b - a);
	return {
		count: 1,
		ndcg: gain(grades) / gain(ideal),
		success1: first === 0 ? 1 : 0,
		success5: first >= 0 && first < 5 ? 1 : 0,
		mrr: first < 0 ? 0 : 1 / (first + 1)
	};
}

function gain(grades: readonly number[]): number {
	return grades
		.slice(0, 10)
		.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function meanOf(all: readonly Quality[]): Quality {
	const mean = (pick: (one: Quality) => number): number =>
		all.reduce((sum, one) => sum + pick(one), 0) / all.length;
	return {
		count: all.length,
		ndcg: mean((one) => one.ndcg),
		success1: mean((one) => one.success1),
		success5: mean((one) => one.success5),
		mrr: mean((one) => one.mrr)
	};
}

function drawHeldBack(count: number): Set<number> {
	const draw = randomFrom(seed);
	const shuffled = Array.from({ length: count }, (_, at) => ({ at, draw: draw() }));
	shuffled.sort((a, b) => a.draw - b.draw);
	return new Set(shuffled.slice(0, Math.round(count * heldBack)).map(({ at }) => at));
}

/** Mulberry32: small numbers that look like chance and are the same on every run. */
function randomFrom(start: number): () => number {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
