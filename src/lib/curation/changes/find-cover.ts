import type { OptionId } from '../../wizard/index.ts';

/** Everybody who has every answer of `all`, and not the answer `not` where there is one. */
export interface Clause {
	readonly all: readonly OptionId[];
	readonly not?: OptionId;
}

/** Whom a set of people is: exactly those of the clauses, or some of those of a wider one. */
export type Cover =
	| { readonly kind: 'exact'; readonly clauses: readonly Clause[] }
	| { readonly kind: 'within'; readonly clause: Clause; readonly of: number };

/**
 * The shortest description of some people by their answers: everybody; those with one of a few
 * answers; or those with two answers together, or with one and not another. Never wider than those
 * people. Where none is short enough: the narrowest description that holds all of them, and of how
 * many. People are named by their place in `everybody`, which lists the answers of each.
 */
export function findCover(
	everybody: readonly ReadonlySet<OptionId>[],
	meant: ReadonlySet<number>
): Cover {
	const all = bitsOf(everybody, () => true);
	const target = bitsOf(everybody, (_, place) => meant.has(place));
	if (all === target) return { kind: 'exact', clauses: [{ all: [] }] };
	const options = [...new Set(everybody.flatMap((answers) => [...answers]))];
	const singles = options.map((id) => ({
		clause: { all: [id] },
		bits: bitsOf(everybody, (answers) => answers.has(id))
	}));
	const pairs = pairUp(singles, all);
	const extents = [...singles, ...pairs].filter(({ bits }) => bits !== 0n);
	const inside = extents.filter(({ bits }) => (bits & ~target) === 0n);
	const exact =
		coverBy(inside.filter(isSingle), target, mostSingles) ?? coverBy(inside, target, mostPairs);
	if (exact) return { kind: 'exact', clauses: exact };
	return narrowest([{ clause: { all: [] }, bits: all }, ...extents], target);
}

/** More answers than this in one sentence are no short description. */
const mostSingles = 6;
const mostPairs = 3;

/** A set of people as bits, each person's being the one at their place. */
interface Extent {
	readonly clause: Clause;
	readonly bits: bigint;
}

function bitsOf(
	everybody: readonly ReadonlySet<OptionId>[],
	holds: (answers: ReadonlySet<OptionId>, place: number) => boolean
): bigint {
	const digits = everybody.map((answers, place) => (holds(answers, place) ? '1' : '0'));
	return BigInt(`0b0${digits.join('')}`);
}

function pairUp(singles: readonly Extent[], all: bigint): Extent[] {
	return singles.flatMap(({ clause, bits }, at) => {
		const [not] = clause.all;
		if (not === undefined) return [];
		const others = singles.filter((_, place) => place !== at);
		const both = singles.slice(at + 1).map((other) => ({
			clause: { all: [...clause.all, ...other.clause.all] },
			bits: bits & other.bits
		}));
		const apart = others.map((other) => ({
			clause: { ...other.clause, not },
			bits: other.bits & ~bits
		}));
		return [{ clause: { all: [], not }, bits: all & ~bits }, ...both, ...apart];
	});
}

function isSingle({ clause }: Extent): boolean {
	return clause.all.length === 1 && clause.not === undefined;
}

/** Always the clause that holds most of those left; undefined where `most` clauses do not reach. */
function coverBy(extents: readonly Extent[], target: bigint, most: number): Clause[] | undefined {
	const clauses: Clause[] = [];
	let left = target;
	while (left !== 0n && clauses.length < most) {
		const gains = extents.map(({ bits }) => count(bits & left));
		const best = extents[gains.indexOf(Math.max(...gains))];
		if (!best || (best.bits & left) === 0n) return undefined;
		left &= ~best.bits;
		clauses.push(best.clause);
	}
	return left === 0n ? clauses : undefined;
}

function narrowest(extents: readonly Extent[], target: bigint): Cover {
	const [first, ...others] = extents
		.filter(({ bits }) => (target & ~bits) === 0n)
		.map(({ clause, bits }) => ({ kind: 'within' as const, clause, of: count(bits) }));
	if (!first) throw new Error('Everybody holds everybody.');
	return others.reduce((best, other) => (other.of < best.of ? other : best), first);
}

function count(bits: bigint): number {
	return bits.toString(2).replaceAll('0', '').length;
}
