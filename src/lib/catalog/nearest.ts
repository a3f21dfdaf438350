/** How alike two words must be, from 0 to 1, for one to be offered in place of the other. */
const closeEnough = 0.6;

/**
 * The word among `words` that somebody most likely meant by `word`; undefined when none is close.
 *
 * Close is a slip of the fingers (Damerau–Levenshtein distance, a swap of neighbors counting as one),
 * or an id that holds the same parts with others: `network-zone` is close to `work-in-network-zone`.
 * Among equals the first one given wins.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestLikeness = closeEnough;
	const wanted = word.toLowerCase();
	for (const candidate of words) {
		const likeness = likenessOf(wanted, candidate.toLowerCase());
		if (likeness > bestLikeness) {
			best = candidate;
			bestLikeness = likeness;
		}
	}
	return best;
}

function likenessOf(a: string, b: string): number {
	const longer = Math.max(a.length, b.length);
	if (longer === 0) return 0;
	const spelling = 1 - editDistance(a, b) / longer;
	// The spelling decides between two candidates that share the same parts.
	return Math.max(spelling, partsLikeness(a, b) * 0.9 + spelling * 0.05);
}

/** 0.7 to 1 when all parts of one id are in the other and make up a third of it or more, else 0. */
function partsLikeness(a: string, b: string): number {
	const [few, many] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
	if (!few || !many || few.length === 0) return 0;
	const shared = few.filter((part) => many.some((other) => samePart(part, other))).length;
	const share = shared / many.length;
	return shared === few.length && share >= 1 / 3 ? 0.7 + 0.3 * share : 0;
}

function partsOf(id: string): string[] {
	return id.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 0);
}

function samePart(a: string, b: string): boolean {
	return a === b || (Math.min(a.length, b.length) > 3 && editDistance(a, b) === 1);
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbors cost 1. */
function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const swap = isSwap(a.slice(row - 2, row), b.slice(column - 2, column));
			current[column] = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
				swap ? at(beforeLast, column - 2) + 1 : Infinity
			);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}

function isSwap(a: string, b: string): boolean {
	return a.length === 2 && a[0] === b[1] && a[1] === b[0];
}
