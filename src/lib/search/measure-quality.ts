import type { Search } from './types.ts';

/** A query with what answers it: 3 the answer, 2 clearly useful, 1 related. */
export interface JudgedQuery {
	readonly q: string;
	/** The class of the query; `none` for what the catalog has no answer to. */
	readonly kind: string;
	/** Grades by id: `n:summit-basics` for a need, `r:terms-of-use` for a resource. */
	readonly relevant: Readonly<Record<string, number>>;
}

/** A need or resource that a search gave, by the id that judged queries use. */
interface Given {
	readonly id: string;
	/** The search said itself that nothing matches well. */
	readonly weak: boolean;
}

/** What any search gives for a query: needs and resources alone, best first. */
export type Ask = (query: string) => readonly Given[];

/** Means over queries; each is between 0 and 1. */
export interface Quality {
	readonly count: number;
	/** Normalized discounted cumulative gain of ten results, gain 2^grade − 1 (Järvelin and Kekäläinen 2002). */
	readonly ndcg: number;
	/** Share with a useful result first, and among five; useful is what is graded 2 or 3. */
	readonly success1: number;
	readonly success5: number;
	/** Mean of 1 / place of the first useful result. */
	readonly mrr: number;
}

/** A judged query with what came and how good that is. */
export interface AnsweredQuery {
	readonly judged: JudgedQuery;
	readonly given: readonly Given[];
	readonly quality: Quality;
}

/** So many results are asked for, so that ten remain without pathways and program areas. */
const asked = 40;

/** What `search` gives, without pathways and program areas, which are not judged. */
export function askSearch(search: Search): Ask {
	return (query) =>
		search.find(query, { limit: asked }).results.flatMap(({ document: { kind, id }, weak }) => {
			return kind === 'need' || kind === 'resource'
				? [{ id: `${kind.charAt(0)}:${id}`, weak }]
				: [];
		});
}

/**
 * Each judged query with what came and its quality. One of kind `none` scores 1 in every
 * measure where nothing came or all of it was called weak, and 0 otherwise.
 */
export function answerJudged(ask: Ask, judged: readonly JudgedQuery[]): AnsweredQuery[] {
	return judged.map((query) => {
		const given = ask(query.q);
		return { judged: query, given, quality: measureOne(query, given) };
	});
}

/** Quality by class in the order in which classes come, then `all`, which leaves out `none`. */
export function measureByClass(answered: readonly AnsweredQuery[]): Map<string, Quality> {
	const kinds = new Set(answered.map(({ judged }) => judged.kind));
	const classes = [...kinds].map((kind) => [kind, ofKind(answered, kind)] as const);
	const answerable = answered.filter(({ judged }) => judged.kind !== 'none');
	return new Map([
		...classes.map(([kind, some]) => [kind, measureMean(some)] as const),
		['all', measureMean(answerable)]
	]);
}

function ofKind(answered: readonly AnsweredQuery[], kind: string): AnsweredQuery[] {
	return answered.filter(({ judged }) => judged.kind === kind);
}

/** The means of some answered queries; zeros where there are none. */
export function measureMean(answered: readonly AnsweredQuery[]): Quality {
	const mean = (pick: (one: Quality) => number): number =>
		answered.reduce((sum, { quality }) => sum + pick(quality), 0) / Math.max(1, answered.length);
	return {
		count: answered.length,
		ndcg: mean((one) => one.ndcg),
		success1: mean((one) => one.success1),
		success5: mean((one) => one.success5),
		mrr: mean((one) => one.mrr)
	};
}

/** The `count` queries answered worst: by nDCG, then by the place of what is useful; none that is perfect. */
export function listWorst(answered: readonly AnsweredQuery[], count: number): AnsweredQuery[] {
	return answered
		.filter(({ quality }) => quality.ndcg < 1)
		.sort((a, b) => a.quality.ndcg - b.quality.ndcg || a.quality.mrr - b.quality.mrr)
		.slice(0, count);
}

function measureOne({ kind, relevant }: JudgedQuery, given: readonly Given[]): Quality {
	if (kind === 'none') {
		const right = given.every(({ weak }) => weak) ? 1 : 0;
		return { count: 1, ndcg: right, success1: right, success5: right, mrr: right };
	}
	const grades = given.map(({ id }) => relevant[id] ?? 0);
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
