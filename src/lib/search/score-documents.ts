import { nameKey } from './build-token-index.ts';
import type { TokenIndex } from './build-token-index.ts';
import { comparePhrases } from './compare-phrases.ts';
import type { Compared } from './compare-phrases.ts';
import type { Candidate } from './gather-candidates.ts';
import { judgeCloseness } from './judge-closeness.ts';
import type { ReadQuery } from './read-query.ts';
import { kinds, lengths, limits, parts, signals } from './weights.ts';

/** A document and how well it answers a query. */
export interface Scored {
	readonly document: number;
	readonly score: number;
	/** The score without what being named exactly adds. */
	readonly apart: number;
	/** The title or the phrase people ask that is most like the query; none where no word is shared. */
	readonly phrase?: Compared;
}

/** The candidates in the order in which they answer the query. */
export function scoreDocuments(
	index: TokenIndex,
	query: ReadQuery,
	candidates: readonly Candidate[]
): Scored[] {
	const named = namedBy(index, query);
	const compare = comparePhrases(index, query);
	const alike = new Map(
		candidates.map(({ document }) => [document, mostAlike(index.phrases[document]?.map(compare))])
	);
	const close = closenessOf(query, [...alike.values()]);
	const own = new Map(
		candidates.map(({ document, found }) => {
			const phrase = alike.get(document);
			const likeness = phrase ? likenessOf(phrase) : 0;
			const closeness = close.get(document) ?? 0;
			const begins = index.phrases[document]?.some(({ text }) => beginsWith(text, query)) ?? false;
			const sum =
				parts.found * found +
				parts.phrase * likeness +
				parts.closeness * closeness * found +
				(begins ? parts.begins : 0);
			return [document, sum * standing(index, document)];
		})
	);
	return candidates
		.map(({ document }) => {
			const alone = own.get(document) ?? 0;
			const relatives = (index.related[document] ?? []).map((at) => own.get(at) ?? 0);
			const best = Math.max(0, ...relatives);
			// Its own words may put it before its relative; the relative's words alone hardly do.
			const apart = Math.max(alone, Math.min(alone + parts.related * best, best * signals.reach));
			const exact = named.has(document) ? parts.exact : 0;
			const phrase = alike.get(document);
			return { document, apart, score: apart + exact, ...(phrase ? { phrase } : {}) };
		})
		.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** The documents whose name the whole query is. */
export function namedBy({ byName }: TokenIndex, { names }: ReadQuery): Set<number> {
	return new Set(names.flatMap((name) => byName.get(nameKey(name)) ?? []));
}

/** How like a query a phrase is: all of the query in it counts most, nothing else in it a little more. */
export function likenessOf({ has, explained }: Compared): number {
	return has * (1 - parts.whole + parts.whole * explained);
}

/** Whether a title or phrase is being typed letter by letter. */
function beginsWith(text: string, { names: [typed = ''] }: ReadQuery): boolean {
	return typed.length >= lengths.begins && text.startsWith(typed);
}

function mostAlike(phrases: readonly Compared[] = []): Compared | undefined {
	let best: Compared | undefined;
	for (const phrase of phrases)
		if (phrase.has > 0 && (!best || likenessOf(phrase) > likenessOf(best))) best = phrase;
	return best;
}

/** What Fuse makes of the query beside the phrases that are most like it, by document. */
function closenessOf(
	{ meant }: ReadQuery,
	phrases: readonly (Compared | undefined)[]
): Map<number, number> {
	const best = phrases
		.filter((one) => one !== undefined)
		.sort((a, b) => likenessOf(b) - likenessOf(a))
		.slice(0, limits.phrases);
	return new Map(
		judgeCloseness(
			best.map(({ phrase }) => phrase),
			meant
		)
	);
}

function standing(index: TokenIndex, at: number): number {
	const document = index.documents[at];
	if (!document) return 0;
	return kinds[document.kind] * (document.unverified ? signals.unverified : 1);
}
