import type { TokenIndex } from './build-token-index.ts';
import type { Alternative, ReadQuery } from './read-query.ts';
import { limits } from './weights.ts';

/** A document that has anything of the query. */
export interface Candidate {
	readonly document: number;
	/** Share of the query that it has, by rarity of the words and weight of the fields. */
	readonly found: number;
}

/**
 * The documents that have most of the query, best first, at most `limits.candidates`.
 * A word of the query counts once, however many of its readings a document has.
 */
export function gatherCandidates(
	index: TokenIndex,
	{ slots, alternatives }: ReadQuery,
	named: Iterable<number>
): Candidate[] {
	const bySlot = slots.map(() => new Map<number, number>());
	for (const alternative of alternatives) {
		const matched = matchAlternative(index, alternative);
		for (const slot of alternative.slots) raise(bySlot[slot], matched);
	}
	const whole = slots.reduce((sum, { weight }) => sum + weight, 0);
	const found = new Map([...named].map((document) => [document, 0]));
	bySlot.forEach((best, slot) => {
		const weight = (slots[slot]?.weight ?? 0) / whole;
		for (const [document, share] of best) add(found, document, weight * share);
	});
	return [...found]
		.map(([document, sum]) => ({ document, found: sum }))
		.sort((a, b) => b.found - a.found || a.document - b.document)
		.slice(0, limits.candidates);
}

/** How much of a phrase each document has: the rarer words count more, a missing word twice. */
function matchAlternative(index: TokenIndex, { words, quality }: Alternative): Map<number, number> {
	const rarities = words.map((list) => index.rarity(list[0]?.word ?? ''));
	const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
	const sums = new Map<number, number>();
	const present = new Map<number, number>();
	words.forEach((list, at) => {
		const share = (rarities[at] ?? 0) / whole;
		const best = new Map<number, number>();
		for (const reading of list) {
			for (const { document, weight } of index.postings.get(reading.word) ?? [])
				best.set(document, Math.max(best.get(document) ?? 0, weight * reading.quality));
		}
		for (const [document, trust] of best) {
			add(sums, document, share * trust * quality);
			add(present, document, share);
		}
	});
	for (const [document, sum] of sums) sums.set(document, sum * (present.get(document) ?? 0));
	return sums;
}

function raise(best: Map<number, number> | undefined, others: ReadonlyMap<number, number>): void {
	for (const [document, share] of others)
		if (share > (best?.get(document) ?? 0)) best?.set(document, share);
}

function add(sums: Map<number, number>, document: number, amount: number): void {
	sums.set(document, (sums.get(document) ?? 0) + amount);
}
