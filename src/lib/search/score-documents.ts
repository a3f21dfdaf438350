import type { Phrase, TokenIndex } from './build-token-index.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { judgeCloseness } from './judge-closeness.ts';
import type { ReadQuery } from './read-query.ts';
import { kinds, limits, parts, signals } from './weights.ts';

/** A document and how well it answers a query. */
export interface Scored {
	readonly document: number;
	readonly score: number;
	/** The score without what being named exactly adds. */
	readonly apart: number;
}

/** The documents that have anything of the query, best first; a bounded number of them. */
export function scoreDocuments(index: TokenIndex, query: ReadQuery): Scored[] {
	const named = new Set(index.byName.get(query.text) ?? []);
	const candidates = gatherCandidates(index, query, named);
	const words = readWords(query);
	const phrases = candidates
		.flatMap(({ document }) => index.phrases[document] ?? [])
		.map((phrase) => ({ ...phrase, share: sharedPart(index, phrase, words) }))
		.sort((a, b) => b.share - a.share)
		.slice(0, limits.phrases);
	const shares = bestOf(phrases.map(({ document, share }) => [document, share]));
	const close = bestOf(judgeCloseness(phrases, query.meant));
	const own = new Map(
		candidates.map(({ document, found }) => {
			const alike =
				parts.closeness * (close.get(document) ?? 0) + parts.title * (shares.get(document) ?? 0);
			return [document, (parts.found + alike) * found * standing(index, document)];
		})
	);
	return candidates
		.map(({ document }) => {
			const alone = own.get(document) ?? 0;
			const need = Math.max(0, ...(index.serves[document] ?? []).map((at) => own.get(at) ?? 0));
			// Its own words may put it before the need; the need's words alone hardly do.
			const apart = Math.max(alone, Math.min(alone + parts.served * need, need * signals.reach));
			const exact = named.has(document) ? parts.exact : 0;
			return { document, apart, score: apart + exact };
		})
		.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** The words that the query was read as, each with the greatest trust in it. */
export function readWords(query: ReadQuery): Map<string, number> {
	const words = new Map<string, number>();
	for (const alternative of query.alternatives) {
		for (const { word, quality } of alternative.words.flat()) {
			const trust = quality * alternative.quality;
			if (trust > (words.get(word) ?? 0)) words.set(word, trust);
		}
	}
	return words;
}

/** Share of a phrase that the query explains. */
function sharedPart(index: TokenIndex, phrase: Phrase, words: ReadonlyMap<string, number>): number {
	let whole = 0;
	let explained = 0;
	for (const word of phrase.words) {
		const rarity = index.rarity(word);
		whole += rarity;
		explained += rarity * (words.get(word) ?? 0);
	}
	return whole === 0 ? 0 : explained / whole;
}

function bestOf(
	all: readonly (readonly [document: number, amount: number])[]
): Map<number, number> {
	const best = new Map<number, number>();
	for (const [document, amount] of all)
		best.set(document, Math.max(best.get(document) ?? 0, amount));
	return best;
}

function standing(index: TokenIndex, at: number): number {
	const document = index.documents[at];
	if (!document) return 0;
	return kinds[document.kind] * (document.unverified ? signals.unverified : 1);
}
